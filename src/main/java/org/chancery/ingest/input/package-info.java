/** The files of an import as the readers see them: unpacked, decoded, cut into rows or elements. */
@NullMarked
package org.chancery.ingest.input;

import org.jspecify.annotations.NullMarked;
