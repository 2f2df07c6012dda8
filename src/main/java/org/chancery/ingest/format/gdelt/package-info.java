/** Reads GDELT 1.0 and 2.0: events that programs extract from the world's news every quarter of an hour. */
@NullMarked
package org.chancery.ingest.format.gdelt;

import org.jspecify.annotations.NullMarked;
