package org.chancery.ingest.format.cow;

import java.util.List;
import org.chancery.record.exchange.Bundle;

/** The tables of the state system and of its capitals. */
enum StateTable implements CowTable {
    STATES(
            "states",
            "State System Membership, version 2016",
            List.of(
                    "stateabb",
                    "styear",
                    "ccode",
                    "statenme",
                    "stmonth",
                    "stday",
                    "endyear",
                    "endmonth",
                    "endday",
                    "version")),
    CAPITALS("capitals", "Capitals of the state system", List.of("ccode", "capital", "lat", "lng"));

    private final String file;
    private final String title;
    /** No other table has the first two together. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    StateTable(String file, String title, List<String> columns) {
        this.file = file;
        this.title = title;
        this.columns = columns;
    }

    @Override
    public List<String> marks() {
        return columns.subList(0, 2);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Bundle.Source source() {
        return CowProject.source(file, title);
    }
}
