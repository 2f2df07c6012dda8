/** Reads POLECAT: events that programs extract from the world's news, coded by the ontology PLOVER. */
@NullMarked
package org.chancery.ingest.format.polecat;

import org.jspecify.annotations.NullMarked;
