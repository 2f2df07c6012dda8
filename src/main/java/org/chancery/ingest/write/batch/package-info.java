/** Writes a batch of records, and reports what became of each. */
@NullMarked
package org.chancery.ingest.write.batch;

import org.jspecify.annotations.NullMarked;
