/** Dates as people write them, in the languages of the archive: read as EDTF, or asked back where ambiguous. */
@NullMarked
package org.chancery.time.written;

import org.jspecify.annotations.NullMarked;
