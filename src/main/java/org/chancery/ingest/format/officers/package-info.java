/** Reads the lists of US principal officers and chiefs of mission by the Office of the Historian. */
@NullMarked
package org.chancery.ingest.format.officers;

import org.jspecify.annotations.NullMarked;
