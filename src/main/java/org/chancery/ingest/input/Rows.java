package org.chancery.ingest.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NearestWord;
import org.jspecify.annotations.Nullable;

/** Reads tables row by row: separated values, or a sheet of a workbook. */
public final class Rows {
    private final char separator;
    private boolean quotationMarks = true;
    private final @Nullable List<String> header;
    private final List<String> required;
    private @Nullable String sheet;
    private UnaryOperator<String> naming = String::strip;
    private UnaryOperator<String> reading = UnaryOperator.identity();
    private List<Expectation> expectations = List.of();
    private @Nullable RecordKey recordKey;

    private Rows(char separator, @Nullable List<String> header, List<String> required) {
        this.separator = separator;
        this.header = header;
        this.required = required;
    }

    private Rows(Rows other) {
        this(other.separator, other.header, other.required);
        quotationMarks = other.quotationMarks;
        sheet = other.sheet;
        naming = other.naming;
        reading = other.reading;
        expectations = other.expectations;
        recordKey = other.recordKey;
    }

    /**
     * Tables whose first row names the columns.
     *
     * @param required the columns without which the file cannot be read
     */
    public static Rows withHeader(char separator, List<String> required) {
        return new Rows(separator, null, required);
    }

    /**
     * Tables with these columns in this order and without a header. A file is refused if most of its first rows have
     * more or fewer columns.
     */
    public static Rows withoutHeader(char separator, List<String> columns) {
        Rows rows = new Rows(separator, columns, List.of());
        rows.expectations = List.of(Expectation.ofColumns(columns.size()));
        return rows;
    }

    /** The same, but quotation marks are ordinary letters, and values never contain the separator or a line break. */
    public Rows withoutQuotationMarks() {
        Rows rows = new Rows(this);
        rows.quotationMarks = false;
        return rows;
    }

    /** The same, but the names in the file are first mapped to those of Chancery. */
    public Rows naming(UnaryOperator<String> columnNaming) {
        Rows rows = new Rows(this);
        rows.naming = columnNaming;
        return rows;
    }

    /** The same, but each value in the file is first mapped to those of Chancery. */
    public Rows reading(UnaryOperator<String> valueReading) {
        Rows rows = new Rows(this);
        rows.reading = valueReading;
        return rows;
    }

    /** The same, but a workbook is read from the sheet with this name; null means the first. */
    public Rows inSheet(@Nullable String sheetName) {
        Rows rows = new Rows(this);
        rows.sheet = sheetName;
        return rows;
    }

    /**
     * The same, but a file is refused if most of its first rows have something else in this column.
     *
     * @param description of the expected content, such as "a year"
     */
    public Rows expecting(String column, Predicate<String> shape, String description) {
        Rows rows = new Rows(this);
        ArrayList<Expectation> more = new ArrayList<>(expectations);
        more.add(Expectation.of(column, shape, description));
        rows.expectations = List.copyOf(more);
        return rows;
    }

    /**
     * The same, but a rejected row is reported with the key of its record, if this column has it, so that the record
     * does not count as withdrawn.
     */
    public Rows keyedBy(String column, UnaryOperator<String> key) {
        Rows rows = new Rows(this);
        rows.recordKey = new RecordKey(column, key);
        return rows;
    }

    /**
     * The names in the first row, mapped to those of Chancery; empty if the file has no row.
     *
     * @throws BundleException if the file is wrong as a whole
     */
    public List<String> columns(InputFile file) {
        try (RowSource source = open(file)) {
            List<String> names = source.next();
            return names == null
                    ? List.of()
                    : List.copyOf(index(file.name(), source.line(), names).keySet());
        } catch (IOException e) {
            throw RejectedRows.of(file.name(), e);
        }
    }

    /**
     * Reads the file; a row with a wrong number of values, or with damaged text, is reported and left out.
     *
     * @throws BundleException if the file is wrong as a whole
     */
    public void read(InputFile file, RecordSink sink, Consumer<Row> consumer) {
        try (RowSource source = open(file)) {
            read(file.name(), source, new RowChecks(expectations, recordKey, sink, consumer));
        } catch (IOException e) {
            throw RejectedRows.of(file.name(), e);
        }
    }

    private RowSource open(InputFile file) throws IOException {
        return file.isWorkbook() ? new Workbook(file, sheet) : new SeparatedValues(file, separator, quotationMarks);
    }

    private void read(String file, RowSource source, RowChecks checks) {
        Map<String, Integer> columns = header == null ? null : index(file, 0, header);
        for (List<String> values = source.next(); values != null; values = source.next()) {
            int line = source.line();
            if (columns == null) {
                columns = index(file, line, values);
                requireColumns(file, line, columns);
            } else {
                checks.take(new Row(file, line, columns, read(values)));
            }
        }
        checks.finish();
    }

    private List<String> read(List<String> values) {
        return values.stream().map(reading).toList();
    }

    /** The first row that matches; null if there is none. Nothing is reported. */
    public @Nullable Row first(InputFile file, Predicate<Row> wanted) {
        try (RowSource source = open(file)) {
            List<String> names = header == null ? source.next() : header;
            if (names == null) {
                return null;
            }
            Map<String, Integer> columns = index(file.name(), source.line(), names);
            for (List<String> values = source.next(); values != null; values = source.next()) {
                Row row = new Row(file.name(), source.line(), columns, read(values));
                if (wanted.test(row)) {
                    return row;
                }
            }
            return null;
        } catch (IOException e) {
            throw RejectedRows.of(file.name(), e);
        }
    }

    private Map<String, Integer> index(String file, int line, List<String> names) {
        LinkedHashMap<String, Integer> columns = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String given = names.get(index).strip();
            String name = given.isEmpty() ? "(column %d)".formatted(index + 1) : naming.apply(given);
            if (columns.putIfAbsent(name, index) != null) {
                throw RejectedRows.at(
                        new Problem.Location(file, line, index + 1),
                        "the column \"%s\" occurs a second time".formatted(name),
                        "Give each column its own name");
            }
        }
        return columns;
    }

    private void requireColumns(String file, int line, Map<String, Integer> columns) {
        List<String> missing = required.stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> NearestWord.to(column, columns.keySet())
                        .map(nearest -> "%s (there is \"%s\")".formatted(column, nearest))
                        .orElse(column))
                .toList();
        if (!missing.isEmpty()) {
            throw RejectedRows.at(
                    new Problem.Location(file, line, 1),
                    "columns are missing: " + String.join(", ", missing),
                    "Import a file that has them");
        }
    }
}
