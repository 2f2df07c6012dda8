/** Reads Chancery's own formats: the dossier as a whole, and records line by line. */
@NullMarked
package org.chancery.ingest.format.dossier;

import org.jspecify.annotations.NullMarked;
