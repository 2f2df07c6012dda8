/** Meetings and agreements: their format, their outcomes, the legs of a journey. */
@NullMarked
package org.chancery.record.meeting;

import org.jspecify.annotations.NullMarked;
