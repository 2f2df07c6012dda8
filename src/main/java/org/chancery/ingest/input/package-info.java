/** The files of an import as the readers see them: unpacked, decoded, and divided into rows or elements. */
@NullMarked
package org.chancery.ingest.input;

import org.jspecify.annotations.NullMarked;
