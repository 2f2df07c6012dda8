/** The one filter over events, and the lists of events in chronological order that it drives. */
@NullMarked
package org.chancery.query.timeline;

import org.jspecify.annotations.NullMarked;
