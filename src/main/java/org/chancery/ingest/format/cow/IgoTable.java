package org.chancery.ingest.format.cow;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.record.exchange.Bundle;

/** The tables of intergovernmental organizations and their members, in the forms in which they go round. */
enum IgoTable implements CowTable {
    /** Organizations by year, with a column for each state. It comes before the next, whose columns it has, too. */
    YEARS(
            "organizations by year",
            new PublishedTable(
                            List.of("ioname", "orgname", "year"),
                            List.of("ioname", "year"),
                            List.of(),
                            Map.of(),
                            List.of())
                    .withOthers()),
    ORGANIZATIONS(
            "organizations",
            new PublishedTable(
                    List.of("ioname", "orgname"),
                    List.of("ioname"),
                    List.of("orgname", "longorgname", "sdate", "deaddate"),
                    Map.of(),
                    List.of())),
    MEMBERSHIPS(
            "memberships of states",
            new PublishedTable(
                    List.of("igo", "status"),
                    List.of("igo", "status", "ccode", "from_year", "to_year"),
                    List.of(),
                    Map.of(),
                    List.of())),
    /** Pairs of states by year, with a column for each organization in which both are full members. */
    PAIR_YEARS(
            "pairs of states by year",
            new PublishedTable(
                            List.of("ccode1", "ccode2", "country1", "country2", "year"),
                            List.of("ccode1", "ccode2", "year"),
                            List.of(),
                            Map.of("state1", "country1", "state2", "country2"),
                            List.of())
                    .withOthers()),
    /** States by year, with a column for each organization. */
    STATE_YEARS(
            "states by year",
            new PublishedTable(
                            List.of("ccode", "state", "year"), List.of("ccode", "year"), List.of(), Map.of(), List.of())
                    .withOthers());

    private final String contents;

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable published;

    IgoTable(String contents, PublishedTable published) {
        this.contents = contents;
        this.published = published;
    }

    @Override
    public PublishedTable published() {
        return published;
    }

    @Override
    public Bundle.Source source() {
        String key = this == MEMBERSHIPS ? "memberships" : contents.replace(' ', '-');
        return CowProject.source(key, "Intergovernmental Organizations 3.0: " + contents);
    }
}
