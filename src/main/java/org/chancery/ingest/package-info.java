/** How records come in: a reader per format makes a {@link org.chancery.ingest.Bundle}, which is checked and written as a whole. */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
