package org.chancery.ingest.format.cow;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;

/** The files of an import, each of them a table of one dataset. */
final class CowTables<T extends Enum<T> & CowTable> {
    private final Map<T, InputFile> files;
    private final Map<String, T> tableOfFile = new HashMap<>();

    private CowTables(Map<T, InputFile> files) {
        this.files = files;
        files.forEach((table, file) -> tableOfFile.put(file.name(), table));
    }

    static <T extends Enum<T> & CowTable> String recognisedBy(Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(table -> table.published().recognisedBy())
                .collect(joining("; or "));
    }

    static <T extends Enum<T> & CowTable> boolean recognises(Inputs inputs, Class<T> type) {
        return !inputs.files().isEmpty()
                && inputs.files().stream().allMatch(file -> tableOf(file, type).isPresent());
    }

    /**
     * Recognises the table in each file.
     *
     * @throws BundleException if a file is none of them, or a table is given twice
     */
    static <T extends Enum<T> & CowTable> CowTables<T> of(Inputs inputs, Class<T> type) {
        LinkedHashMap<T, InputFile> files = new LinkedHashMap<>();
        for (InputFile file : inputs.files()) {
            T table = tableOf(file, type)
                    .orElseThrow(() -> refusal(
                            file.name(),
                            "its columns are not those of a table of the dataset",
                            "Leave it out, or correct the column names"));
            if (files.put(table, file) != null) {
                throw refusal(file.name(), "this table is given twice", "Give it once");
            }
        }
        return new CowTables<>(files);
    }

    private static <T extends Enum<T> & CowTable> Optional<T> tableOf(InputFile file, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(table -> table.published().recognises(file))
                .findFirst();
    }

    boolean has(T table) {
        return files.containsKey(table);
    }

    /**
     * Requires the table to be among the files.
     *
     * @throws BundleException if it is not
     */
    void require(T table) {
        if (!has(table)) {
            String given =
                    files.values().stream().findFirst().map(InputFile::name).orElse("");
            throw refusal(given, "a table is missing: " + table.source().title(), "Give that file too");
        }
    }

    /** Passes on the source of the table and then its rows; none if it is not among the files. */
    void read(T table, RecordSink sink, Consumer<Row> consumer) {
        InputFile file = files.get(table);
        if (file != null) {
            sink.add(table.source(), new Problem.Location(file.name(), 1, 1));
            table.published().read(file, sink, row -> {
                try {
                    consumer.accept(row);
                } catch (RejectedRow rejected) {
                    sink.report(rejected.problem());
                }
            });
        }
    }

    /** Only these tables, if they are among the files. */
    CowTables<T> only(Set<T> tables) {
        LinkedHashMap<T, InputFile> kept = new LinkedHashMap<>(files);
        kept.keySet().retainAll(tables);
        return new CowTables<>(kept);
    }

    /** The place of the first file, for what no row says. */
    Problem.Location beginning() {
        return new Problem.Location(
                files.values().stream().findFirst().map(InputFile::name).orElse(""), 1, 1);
    }

    /**
     * Passes on the sources of all rows, and then the rows of each key by table.
     *
     * @param key what the row has in common with the rows that belong to it; a row without a key is reported
     */
    void forEachGroup(RecordSink sink, BiFunction<T, Row, String> key, Consumer<Map<T, List<Row>>> consumer) {
        files.forEach((table, file) -> sink.add(table.source(), new Problem.Location(file.name(), 1, 1)));
        try (SortedRows sorted = new SortedRows()) {
            files.forEach((table, file) -> table.published().read(file, sink, row -> {
                try {
                    sorted.add(key.apply(table, row), row);
                } catch (RejectedRow rejected) {
                    sink.report(rejected.problem());
                }
            }));
            sorted.forEachGroup((shared, rows) -> consumer.accept(rows.stream().collect(groupingBy(this::tableOf))));
        }
    }

    private T tableOf(Row row) {
        return requireNonNull(tableOfFile.get(row.location().file()), "only these files were read");
    }

    private static BundleException refusal(String file, String reason, String remedy) {
        return new BundleException(new Problem.Location(file, 1, 1), reason, remedy);
    }
}
