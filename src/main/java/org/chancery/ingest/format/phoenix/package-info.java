/** Reads the actor dictionaries of Phoenix and PETRARCH. */
@NullMarked
package org.chancery.ingest.format.phoenix;

import org.jspecify.annotations.NullMarked;
