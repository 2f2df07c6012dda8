/** Gives places a position that no dataset has given: from the bundled gazetteer, else a point of the country. */
@NullMarked
package org.chancery.ingest.gazetteer;

import org.jspecify.annotations.NullMarked;
