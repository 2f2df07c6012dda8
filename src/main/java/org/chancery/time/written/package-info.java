/**
 * Dates as people write them, in the languages of the archive: read as EDTF, or asked back where they are ambiguous.
 */
@NullMarked
package org.chancery.time.written;

import org.jspecify.annotations.NullMarked;
