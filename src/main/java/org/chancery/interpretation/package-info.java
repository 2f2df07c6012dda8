/** What the words that somebody types into a search box mean: actors, times, disputes, places, kinds of events. */
@NullMarked
package org.chancery.interpretation;

import org.jspecify.annotations.NullMarked;
