/** Reads the events of GDELT 2.0: what machines read in the news of the world, every quarter of an hour. */
@NullMarked
package org.chancery.ingest.format.gdelt;

import org.jspecify.annotations.NullMarked;
