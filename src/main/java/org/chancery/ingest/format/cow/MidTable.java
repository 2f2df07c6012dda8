package org.chancery.ingest.format.cow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.record.exchange.Bundle;

/** The four tables of the Militarized Interstate Disputes, recognised by their columns. */
enum MidTable implements CowTable {
    DISPUTE("mida", "disputes", List.of("dispnum", "outcome"), List.of("settle", "hiact", "ongo2014")),
    PARTY("midb", "participants", List.of("dispnum", "orig"), List.of("ccode", "stabb", "sidea")),
    INCIDENT("midi", "incidents", List.of("incidnum", "tbi"), List.of("action")),
    INCIDENT_PARTY("midip", "participants of incidents", List.of("incidnum", "insidea"), List.of("ccode", "stabb"));

    private final String file;
    private final String contents;

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable published;

    /**
     * Tables of pairs of states have some of these columns, too.
     *
     * @param columns those that are read, besides the ones that all four tables have
     */
    MidTable(String file, String contents, List<String> marks, List<String> columns) {
        this.file = file;
        this.contents = contents;
        published = new PublishedTable(
                        marks,
                        Stream.concat(Stream.of("dispnum", "styear"), marks.stream())
                                .distinct()
                                .toList(),
                        Stream.concat(Common.COLUMNS.stream(), columns.stream())
                                .filter(column -> !marks.contains(column))
                                .toList(),
                        Common.FORMER_NAMES,
                        List.of())
                .without("ccode1");
    }

    /** What the tables have in common; an enum cannot hold it before its constants. */
    private static final class Common {
        private static final List<String> COLUMNS =
                List.of("stday", "stmon", "endday", "endmon", "endyear", "fatality", "fatalpre", "hostlev");

        /** Editions before 5.0 name some columns otherwise. */
        private static final Map<String, String> FORMER_NAMES = Map.of(
                "dispnum3", "dispnum",
                "dispnum4", "dispnum",
                "incidnum3", "incidnum",
                "incidnum4", "incidnum",
                "ongo2010", "ongo2014",
                "ongo2001", "ongo2014");

        private Common() {}
    }

    @Override
    public PublishedTable published() {
        return published;
    }

    @Override
    public Bundle.Source source() {
        return CowProject.source(file, "Militarized Interstate Disputes 5.0: " + contents);
    }
}
