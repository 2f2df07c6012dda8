/** Turns records into the rows of all tables, and references into ids. */
@NullMarked
package org.chancery.ingest.write.rows;

import org.jspecify.annotations.NullMarked;
