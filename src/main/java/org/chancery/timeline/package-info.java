/** The chronological timeline: events, who takes part in them and for whom, the one filter over them, and paging. */
@NullMarked
package org.chancery.timeline;

import org.jspecify.annotations.NullMarked;
