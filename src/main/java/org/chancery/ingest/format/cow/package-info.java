/** Reads the data sets of the Correlates of War project: disputes between states, their organizations, the states themselves. */
@NullMarked
package org.chancery.ingest.format.cow;

import org.jspecify.annotations.NullMarked;
