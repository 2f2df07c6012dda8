/** Records on their way into the archive, and their problems. */
@NullMarked
package org.chancery.ingest.model;

import org.jspecify.annotations.NullMarked;
