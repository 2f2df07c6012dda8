/** One import from its first byte to its report: a validation pass and a writing pass. */
@NullMarked
package org.chancery.ingest.write.run;

import org.jspecify.annotations.NullMarked;
