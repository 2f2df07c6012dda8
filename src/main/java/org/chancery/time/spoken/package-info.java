/** Uncertain dates in words, in the nine languages of the archive: one text, whoever shows it. */
@NullMarked
package org.chancery.time.spoken;

import org.jspecify.annotations.NullMarked;
