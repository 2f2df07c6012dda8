/** Meetings and agreements: their format, their outcomes, and the legs of a journey. */
@NullMarked
package org.chancery.record.meeting;

import org.jspecify.annotations.NullMarked;
