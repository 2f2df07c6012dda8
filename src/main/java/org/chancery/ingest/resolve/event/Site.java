package org.chancery.ingest.resolve.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of an event, or a region around it.
 *
 * @param names folded; without what follows a comma, as the state in "Dayton, Ohio"
 * @param country the canonical state; null if nobody says
 * @param around the number of the place, and of all regions around it
 * @param isNarrow whether it is more than the whole country
 */
public record Site(long id, Set<String> names, @Nullable Long country, Set<Long> around, boolean isNarrow) {

    boolean isAt(Site other) {
        return around.contains(other.id)
                || other.around.contains(id)
                || (country != null
                        && country.equals(other.country)
                        && names.stream().anyMatch(other.names::contains));
    }
}
