/** Records on their way into the archive, and what may be wrong with them. */
@NullMarked
package org.chancery.ingest.model;

import org.jspecify.annotations.NullMarked;
