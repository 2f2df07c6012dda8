package org.chancery.query.searchtext;

import java.util.Set;

/** Knows what else a place is called: an archive often names its places in one language, and readers ask in others. */
public interface OtherNamesOfPlaces {
    /**
     * The other names of the places that have this one.
     *
     * @param folded the folded name
     * @return folded names; none where no such place is known
     */
    Set<String> of(String folded);
}
