/** Finds the same actors and the same happenings in several data sets, and joins, lists and parts them. */
@NullMarked
package org.chancery.ingest.match;

import org.jspecify.annotations.NullMarked;
