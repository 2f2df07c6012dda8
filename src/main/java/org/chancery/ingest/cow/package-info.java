/** Reads the data sets of the Correlates of War project: disputes between states, their organizations, the states themselves. */
@NullMarked
package org.chancery.ingest.cow;

import org.jspecify.annotations.NullMarked;
