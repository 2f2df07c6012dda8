/** Disputes: what they are about, who is on which side, their phases by intensity, and their incidents. */
@NullMarked
package org.chancery.record.dispute;

import org.jspecify.annotations.NullMarked;
