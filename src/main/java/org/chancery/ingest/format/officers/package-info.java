/** Reads the principal officers and chiefs of mission of the United States, as the Office of the Historian lists them. */
@NullMarked
package org.chancery.ingest.format.officers;

import org.jspecify.annotations.NullMarked;
