/** Events as they are recorded: what every event has, who took part, and what sources say about it. */
@NullMarked
package org.chancery.record.event;

import org.jspecify.annotations.NullMarked;
