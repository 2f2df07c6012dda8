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
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;

/** The files of an import, each of them one of the tables of a data set. */
final class CowTables<T extends Enum<T> & CowTable> {
    private final Map<T, InputFile> files;
    private final Map<String, T> tableOfFile = new HashMap<>();

    private CowTables(Map<T, InputFile> files) {
        this.files = files;
        files.forEach((table, file) -> tableOfFile.put(file.name(), table));
    }

    static <T extends Enum<T> & CowTable> String recognisedBy(Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(table -> HeaderLine.told(table.marks()))
                .collect(joining("; or "));
    }

    static <T extends Enum<T> & CowTable> boolean recognises(Inputs inputs, Class<T> type) {
        return !inputs.files().isEmpty()
                && inputs.files().stream().allMatch(file -> tableOf(file, type).isPresent());
    }

    /**
     * Finds out which table each file is.
     *
     * @throws BundleException if a file is none of them, or the same as another
     */
    static <T extends Enum<T> & CowTable> CowTables<T> of(Inputs inputs, Class<T> type) {
        LinkedHashMap<T, InputFile> files = new LinkedHashMap<>();
        for (InputFile file : inputs.files()) {
            T table = tableOf(file, type)
                    .orElseThrow(() -> refusal(
                            file.name(),
                            "by its columns this is no table of the data set",
                            "Leave it out, or correct the names of its columns"));
            if (files.put(table, file) != null) {
                throw refusal(file.name(), "this table is given twice", "Give it once");
            }
        }
        return new CowTables<>(files);
    }

    private static <T extends Enum<T> & CowTable> Optional<T> tableOf(InputFile file, Class<T> type) {
        Set<String> header = HeaderLine.of(file, ',');
        return Arrays.stream(type.getEnumConstants())
                .filter(table -> header.containsAll(table.marks()))
                .findFirst();
    }

    boolean has(T table) {
        return files.containsKey(table);
    }

    /**
     * Requires that the table is among the files.
     *
     * @throws BundleException if it is not
     */
    void require(T table) {
        if (!has(table)) {
            String given =
                    files.values().stream().findFirst().map(InputFile::name).orElse("");
            throw refusal(given, "missing beside it: " + table.source().title(), "Give that file too");
        }
    }

    /**
     * Passes on the rows that share a key, by table, and before them the sources of them all.
     *
     * @param key what the row shares with those that belong to it; a row that has none is reported
     */
    void forEachGroup(RecordSink sink, BiFunction<T, Row, String> key, Consumer<Map<T, List<Row>>> consumer) {
        files.forEach((table, file) -> sink.add(table.source(), new Problem.Location(file.name(), 1, 1)));
        try (SortedRows sorted = new SortedRows()) {
            files.forEach((table, file) -> Rows.withHeader(',', table.columns()).read(file, sink, row -> {
                try {
                    sorted.add(key.apply(table, row), row);
                } catch (RejectedRow refused) {
                    sink.report(refused.problem());
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
