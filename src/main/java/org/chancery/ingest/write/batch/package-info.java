/** Writes a batch of records, and reports the outcome of each. */
@NullMarked
package org.chancery.ingest.write.batch;

import org.jspecify.annotations.NullMarked;
