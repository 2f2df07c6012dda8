/** Reads the crises of the International Crisis Behavior project, with the states in each. */
@NullMarked
package org.chancery.ingest.format.icb;

import org.jspecify.annotations.NullMarked;
