package org.chancery.ingest.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.chancery.language.BundledTable;
import org.jspecify.annotations.Nullable;

/** One of the bundled CSV files of reference data: UTF-8, comma-separated, the first line names the columns. */
public final class ReferenceTable {

    private final String name;
    private final List<NamedCsvRecord> records;

    private ReferenceTable(String name, List<NamedCsvRecord> records) {
        this.name = name;
        this.records = records;
    }

    public static boolean isBundled(String name) {
        return ReferenceTable.class.getResource("/reference/" + name) != null;
    }

    public static ReferenceTable bundled(String name) {
        return new ReferenceTable(name, BundledTable.rows("/reference/" + name));
    }

    static ReferenceTable read(String name, Reader text) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new ReferenceTable(name, csv.stream().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Row> rows() {
        return records.stream().map(Row::new).toList();
    }

    /** One line of the table. */
    public final class Row {

        private final NamedCsvRecord record;

        private Row(NamedCsvRecord record) {
            this.record = record;
        }

        /** The text of a column that must not be empty. */
        public String text(String column) {
            String value = textOrNull(column);
            if (value == null) {
                throw problem("column \"%s\" is empty".formatted(column));
            }
            return value;
        }

        /** The text of a column, or null if the column is empty. */
        public @Nullable String textOrNull(String column) {
            String value = record.findField(column)
                    .orElseThrow(() -> problem("there is no column \"%s\"".formatted(column)))
                    .strip();
            return value.isEmpty() ? null : value;
        }

        /** The space-separated words of a column. */
        public List<String> words(String column) {
            String value = textOrNull(column);
            return value == null ? List.of() : List.of(value.split(" +"));
        }

        <E extends Enum<E>> E value(String column, Class<E> type) {
            String text = text(column);
            try {
                return Enum.valueOf(type, text);
            } catch (IllegalArgumentException unknown) {
                throw problem("\"%s\" in column \"%s\" is not one of %s"
                        .formatted(text, column, List.of(type.getEnumConstants())));
            }
        }

        /** The key in a column, which must be a known one. */
        public String key(String column, Set<String> known) {
            String key = text(column);
            if (!known.contains(key)) {
                throw problem("\"%s\" in column \"%s\" is not a key of states.csv".formatted(key, column));
            }
            return key;
        }

        IllegalStateException problem(String what) {
            return new IllegalStateException(
                    "%s, line %d: %s. Correct the line.".formatted(name, record.getStartingLineNumber(), what));
        }
    }
}
