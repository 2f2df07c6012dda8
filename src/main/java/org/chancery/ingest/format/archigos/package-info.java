/** Reads Archigos: who led each state in fact, and when. */
@NullMarked
package org.chancery.ingest.format.archigos;

import org.jspecify.annotations.NullMarked;
