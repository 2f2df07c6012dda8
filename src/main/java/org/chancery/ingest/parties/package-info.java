/** Derives for whom each event counts, after it is written and after actors or events are joined. */
@NullMarked
package org.chancery.ingest.parties;

import org.jspecify.annotations.NullMarked;
