/** Dates in words: a table that was read over, and what holds for all dates in all languages. */
@NullMarked
package org.chancery.time.spoken;

import org.jspecify.annotations.NullMarked;
