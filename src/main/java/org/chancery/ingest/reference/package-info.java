/** The states and territories that the archive knows from the start. */
@NullMarked
package org.chancery.ingest.reference;

import org.jspecify.annotations.NullMarked;
