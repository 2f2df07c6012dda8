/** Dates as people write them: a list of texts with what they mean, and what holds for all. */
@NullMarked
package org.chancery.time.written;

import org.jspecify.annotations.NullMarked;
