/** Entity resolution: finds the same actors and events in several datasets, and merges, lists and separates them. */
@NullMarked
package org.chancery.ingest.resolve;

import org.jspecify.annotations.NullMarked;
