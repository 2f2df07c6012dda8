/** Tells from states, people, places and days which records are of one event, and which are parts of another. */
@NullMarked
package org.chancery.ingest.resolve.event;

import org.jspecify.annotations.NullMarked;
