/** Files made to do harm. */
@NullMarked
package org.chancery.ingest.hostile;

import org.jspecify.annotations.NullMarked;
