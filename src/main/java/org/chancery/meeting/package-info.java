/** Meetings: their form, what came of them, and the agreements signed at them. */
@NullMarked
package org.chancery.meeting;

import org.jspecify.annotations.NullMarked;
