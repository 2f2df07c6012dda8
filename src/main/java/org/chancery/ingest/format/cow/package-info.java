/** Reads the datasets of the Correlates of War project: disputes, organizations, and the states themselves. */
@NullMarked
package org.chancery.ingest.format.cow;

import org.jspecify.annotations.NullMarked;
