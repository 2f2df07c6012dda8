/** One import from its first byte to its report: a pass that validates, a pass that writes. */
@NullMarked
package org.chancery.ingest.write.run;

import org.jspecify.annotations.NullMarked;
