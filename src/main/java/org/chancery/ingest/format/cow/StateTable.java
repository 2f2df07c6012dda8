package org.chancery.ingest.format.cow;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.record.exchange.Bundle;

/** The tables of the state system and of its capitals. */
enum StateTable implements CowTable {
    STATES(
            "states",
            "State System Membership",
            new PublishedTable(
                    // The table of major powers has the same columns but for the names.
                    List.of("stateabb", "statenme", "styear"),
                    List.of("ccode", "styear"),
                    List.of("stateabb", "statenme", "stmonth", "stday", "endyear", "endmonth", "endday", "version"),
                    Map.of("statename", "statenme", "statenm", "statenme"),
                    List.of())),
    CAPITALS(
            "capitals",
            "Capitals of the state system",
            new PublishedTable(
                    List.of("ccode", "capital"),
                    List.of("ccode", "capital"),
                    List.of("lat", "lng"),
                    Map.of("latitude", "lat", "longitude", "lng", "lon", "lng"),
                    List.of()));

    private final String file;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable published;

    StateTable(String file, String title, PublishedTable published) {
        this.file = file;
        this.title = title;
        this.published = published;
    }

    @Override
    public PublishedTable published() {
        return published;
    }

    @Override
    public Bundle.Source source() {
        return CowProject.source(file, title);
    }
}
