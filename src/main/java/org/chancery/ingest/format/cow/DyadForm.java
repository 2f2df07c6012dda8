package org.chancery.ingest.format.cow;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.Row;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;

/** The tables of disputes by pairs of states and years; each gives a pair once, or once from either side. */
enum DyadForm {
    /** The project's own: with days, and numbers of pairs within a dispute. */
    COW(
            "cow-mid-dyadic",
            new PublishedTable(
                    List.of("dispnum", "dyindex"),
                    List.of("dispnum", "ccode1", "ccode2"),
                    Columns.READ,
                    Columns.FORMER_NAMES,
                    List.of())),
    /** Made of the project's disputes and participants by others (the R package peacesciencer): with years alone. */
    COW_BY_YEAR("cow-mid-dyadic", Columns.byYear("disponset")),
    /** The corrections of Gibler, Miller and Little, directed or not: mostly with years alone. */
    GML("gml-mid", Columns.byYear().without("dyindex").without("disponset"));

    private static final String GML_AUTHORS = "Douglas M. Gibler, Steven V. Miller and Erin K. Little";

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable published;

    DyadForm(String key, PublishedTable published) {
        this.key = key;
        this.published = published;
    }

    /** What both tables read, under the names of one; an enum cannot hold it before its constants. */
    private static final class Columns {
        private static final List<String> READ = List.of(
                "stday",
                "stmon",
                "styear",
                "endday",
                "endmon",
                "endyear",
                "year",
                "sidea1",
                "hostlev1",
                "hostlev2",
                "fatality1",
                "fatality2",
                "fatalpre1",
                "fatalpre2",
                "hiact",
                "hostlev",
                "fatality",
                "fatalpre",
                "outcome",
                "settle",
                "ongoing");

        private static final Set<String> WITHOUT_ZERO = Set.of("outcome", "settle", "hostlev", "hostlev1", "hostlev2");

        private static final Map<String, String> FORMER_NAMES = Map.ofEntries(
                entry("disno", "dispnum"),
                entry("dispnum3", "dispnum"),
                entry("dispnum4", "dispnum"),
                entry("statea", "ccode1"),
                entry("stateb", "ccode2"),
                entry("strtday", "stday"),
                entry("strtmnth", "stmon"),
                entry("strtyr", "styear"),
                entry("strtyear", "styear"),
                entry("endmnth", "endmon"),
                entry("endyr", "endyear"),
                entry("sideaa", "sidea1"),
                entry("hihosta", "hostlev1"),
                entry("hihostb", "hostlev2"),
                entry("hihost", "hostlev"),
                entry("fatleva", "fatality1"),
                entry("fatlevb", "fatality2"),
                entry("fatlev", "fatality"),
                entry("highact", "hiact"),
                entry("mid5hiact", "hiact"),
                entry("settlmnt", "settle"),
                entry("ongo2014", "ongoing"),
                entry("ongo2010", "ongoing"),
                entry("cowmidonset", "disponset"));

        private Columns() {}

        /** A table with a row for each pair and year that has these columns, too. */
        private static PublishedTable byYear(String... more) {
            List<String> row = List.of("dispnum", "ccode1", "ccode2", "year");
            List<String> marks = Stream.concat(row.stream(), Stream.of(more)).toList();
            return new PublishedTable(marks, row, READ, FORMER_NAMES, List.of());
        }
    }

    /** The row with one mark for all that is unknown: years before the last have 0 for the outcome of the whole. */
    static Row cleaned(Row row) {
        Row cleaned = row;
        for (String column : Columns.READ) {
            String value = row.get(column);
            boolean isUnknown = Set.of("", "NA", ".").contains(value)
                    || (value.equals("0") && Columns.WITHOUT_ZERO.contains(column));
            if (row.knows(column) && isUnknown) {
                cleaned = cleaned.with(column, String.valueOf(CowProject.UNKNOWN));
            }
        }
        return cleaned;
    }

    /** The forms in which a dataset is published. */
    static List<DyadForm> of(String dataset) {
        return Arrays.stream(values()).filter(form -> form.key.equals(dataset)).toList();
    }

    String key() {
        return key;
    }

    PublishedTable published() {
        return published;
    }

    String sourceKey() {
        return "source/" + key;
    }

    Bundle.Source source() {
        Bundle.Source own = CowProject.source(key, "Dyadic Militarized Interstate Disputes");
        return this != GML
                ? own
                : SourceBuilder.builder(own)
                        .title("Militarized Interstate Disputes, as corrected by Gibler, Miller and Little")
                        .publisher(GML_AUTHORS)
                        .build();
    }

    Bundle.Dataset dataset() {
        Bundle.Dataset own = CowProject.dataset(
                key,
                "Dyadic Militarized Interstate Disputes",
                this == COW ? "4" : "5.0",
                this == COW
                        ? "Correlates of War Project: Dyadic Militarized Interstate Disputes, version 4 (1816–2014)"
                        : "Correlates of War Project: Militarized Interstate Disputes, version 5.0 (1816–2014), by "
                                + "pairs of states and years",
                CowProject.coverage(
                        null,
                        "Which two states were against each other in a militarized dispute, and when.",
                        List.of()),
                "2014-12-31");
        return this != GML
                ? own
                : DatasetBuilder.builder(own)
                        .name("Gibler–Miller–Little Militarized Interstate Disputes")
                        .publisher(GML_AUTHORS)
                        .version("2")
                        .licence("The authors' own terms")
                        .citation("Gibler, Miller and Little: An Analysis of the Militarized Interstate Dispute (MID) "
                                + "Dataset, 1816–2001, and later versions")
                        .url(null)
                        .build();
    }
}
