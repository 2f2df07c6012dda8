/** The one writer: brings records into the archive in batches, and says what became of each. */
@NullMarked
package org.chancery.ingest.write;

import org.jspecify.annotations.NullMarked;
