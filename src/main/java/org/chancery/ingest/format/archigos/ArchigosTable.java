package org.chancery.ingest.format.archigos;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.Row;

/** The columns of a table of terms, by their names in the newest edition. */
final class ArchigosTable {
    private static final List<String> MARKS = List.of("leadid", "leader", "startdate");

    private static final List<String> OPTIONAL = List.of(
            "obsid",
            "enddate",
            "entry",
            "exit",
            "exitcode",
            "yrborn",
            "yrdied",
            "borndate",
            "deathdate",
            "dbpedia.uri");

    /** The numbers are those of Gleditsch and Ward, whatever the column is called. */
    private static final Map<String, String> FORMER_NAMES = Map.ofEntries(
            entry("ccode", "gwcode"),
            entry("gwno", "gwcode"),
            entry("cowid", "gwcode"),
            entry("leaderid", "leadid"),
            entry("archigosid", "obsid"),
            entry("beg", "startdate"),
            entry("end", "enddate"),
            entry("yearborn", "yrborn"),
            entry("yeardied", "yrdied"),
            entry("dbpedia_uri", "dbpedia.uri"),
            entry("dbpediauri", "dbpedia.uri"));

    static final PublishedTable TABLE = new PublishedTable(
            MARKS,
            List.of("leadid", "leader", "startdate", "gwcode"),
            OPTIONAL,
            FORMER_NAMES,
            List.of("startdate", "enddate", "borndate", "deathdate"));

    private ArchigosTable() {}

    /** The value; the empty text for what is not known, or does not apply yet. */
    static String value(Row row, String column) {
        String value = row.get(column);
        return value.matches("NA|NaN|\\.|-\\d{3}(\\.0+)?") ? "" : value;
    }
}
