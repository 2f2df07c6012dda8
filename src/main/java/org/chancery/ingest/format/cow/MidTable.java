package org.chancery.ingest.format.cow;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.exchange.Bundle;

/** The four tables of the Militarized Interstate Disputes, recognised by their columns. */
enum MidTable implements CowTable {
    DISPUTE("mida", "disputes", List.of("dispnum", "outcome"), List.of("settle", "outcome", "hiact", "ongo2014")),
    PARTY("midb", "participants", List.of("dispnum", "orig"), List.of("stabb", "ccode", "sidea")),
    INCIDENT("midi", "incidents", List.of("incidnum", "tbi"), List.of("incidnum", "action")),
    INCIDENT_PARTY(
            "midip",
            "participants of incidents",
            List.of("incidnum", "insidea"),
            List.of("incidnum", "stabb", "ccode", "insidea"));

    private static final List<String> COMMON = List.of(
            "dispnum", "stday", "stmon", "styear", "endday", "endmon", "endyear", "fatality", "fatalpre", "hostlev");

    private final String file;
    private final String contents;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> marks;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    MidTable(String file, String contents, List<String> marks, List<String> columns) {
        this.file = file;
        this.contents = contents;
        this.marks = marks;
        this.columns = columns;
    }

    @Override
    public List<String> marks() {
        return marks;
    }

    @Override
    public List<String> columns() {
        return Stream.concat(COMMON.stream(), columns.stream()).toList();
    }

    @Override
    public Bundle.Source source() {
        return CowProject.source(file, "Militarized Interstate Disputes 5.0: " + contents);
    }
}
