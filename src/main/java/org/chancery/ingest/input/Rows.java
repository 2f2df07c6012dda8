package org.chancery.ingest.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NearestWord;
import org.jspecify.annotations.Nullable;

/** Reads tables row by row: separated values, or a sheet of a workbook. */
public final class Rows {
    private final char separator;
    private @Nullable Character quotationMark = SeparatedValues.QUOTATION_MARK;
    private final @Nullable List<String> header;
    private final List<String> required;
    private int headerLine;
    private List<String> dateColumns = List.of();
    private UnaryOperator<String> naming = String::strip;
    private UnaryOperator<String> reading = UnaryOperator.identity();
    private Predicate<String> isRead = any -> true;
    private List<Expectation> expectations = List.of();
    private @Nullable RecordKey recordKey;

    private Rows(char separator, @Nullable List<String> header, List<String> required) {
        this.separator = separator;
        this.header = header;
        this.required = required;
    }

    private Rows(Rows other) {
        this(other.separator, other.header, other.required);
        quotationMark = other.quotationMark;
        headerLine = other.headerLine;
        dateColumns = other.dateColumns;
        naming = other.naming;
        reading = other.reading;
        isRead = other.isRead;
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
        return quotedBy(null);
    }

    /** The same, but this character encloses values; null if none does. */
    public Rows quotedBy(@Nullable Character mark) {
        Rows rows = new Rows(this);
        rows.quotationMark = mark;
        return rows;
    }

    /** The same, but the header stands in this line, or the first row after it; what is above is not read. */
    public Rows headedAt(int line) {
        Rows rows = new Rows(this);
        rows.headerLine = line;
        return rows;
    }

    /**
     * The same, but days in these columns may also be dates of numbers, as in {@code 5/29/1997}, which become ISO 8601;
     * a file is refused if their order neither shows nor is said.
     */
    public Rows dated(List<String> columns) {
        Rows rows = new Rows(this);
        rows.dateColumns = columns;
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

    /** The same, but only columns of these names are read: of the others, two may have the same name. */
    public Rows only(Predicate<String> names) {
        Rows rows = new Rows(this);
        rows.isRead = names;
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
     * The names in the header, mapped to those of Chancery; empty if the file has no row.
     *
     * @throws BundleException if the file is wrong as a whole
     */
    public List<String> columns(InputFile file) {
        try (TableRows table = open(file)) {
            return List.copyOf(table.columns().keySet());
        } catch (IOException e) {
            throw RejectedRows.of(file.name(), e);
        }
    }

    /**
     * Reads the file; a row with too many values, or with damaged text, is reported and left out. Values that are
     * missing at the end of a row are empty.
     *
     * @throws BundleException if the file is wrong as a whole
     */
    public void read(InputFile file, RecordSink sink, Consumer<Row> consumer) {
        UnaryOperator<Row> dates = dates(file, sink);
        RowChecks checks =
                new RowChecks(expectations, recordKey, isRead, sink, row -> consumer.accept(dates.apply(row)));
        try (TableRows table = open(file)) {
            requireColumns(file, table);
            for (@Nullable Row row = table.next(); row != null; row = table.next()) {
                checks.take(row);
            }
            checks.finish();
            table.remarks().forEach(sink::remark);
        } catch (IOException e) {
            throw RejectedRows.of(file.name(), e);
        }
    }

    private TableRows open(InputFile file) throws IOException {
        RowSource source = file.isWorkbook() ? new Workbook(file) : new SeparatedValues(file, separator, quotationMark);
        return new TableRows(file.name(), source, new TableRows.Layout(header, headerLine, naming, reading, isRead));
    }

    /** Turns the dates of numbers in the columns of days into ISO 8601. */
    private UnaryOperator<Row> dates(InputFile file, RecordSink sink) {
        if (dateColumns.isEmpty()) {
            return UnaryOperator.identity();
        }
        return NumberDates.of(this, file, dateColumns, sink)::apply;
    }

    /** The first row that matches; null if there is none. Nothing is reported. */
    public @Nullable Row first(InputFile file, Predicate<Row> wanted) {
        try (TableRows table = open(file)) {
            @Nullable Row row = table.next();
            while (row != null && !wanted.test(row)) {
                row = table.next();
            }
            return row;
        } catch (IOException e) {
            throw RejectedRows.of(file.name(), e);
        }
    }

    private void requireColumns(InputFile file, TableRows table) {
        Map<String, Integer> columns = table.columns();
        if (columns.isEmpty()) {
            return;
        }
        List<String> missing = required.stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> NearestWord.to(column, columns.keySet())
                        .map(nearest -> "%s (there is \"%s\")".formatted(column, nearest))
                        .orElse(column))
                .toList();
        if (!missing.isEmpty()) {
            Problem.Location where = new Problem.Location(file.name(), Math.max(1, table.headerLine()), 1);
            HeaderLine.find(file, this::hasRequired)
                    .filter(other -> !file.isWorkbook() && other.separator() != separator)
                    .ifPresent(other -> {
                        throw RejectedRows.at(
                                where,
                                "the separator is `%s`, not `%s`".formatted(shown(other.separator()), shown(separator)),
                                "Correct the separator, or leave it out");
                    });
            throw RejectedRows.at(
                    where, "columns are missing: " + String.join(", ", missing), "Import a file that has them");
        }
    }

    private boolean hasRequired(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(naming)
                .collect(Collectors.toSet())
                .containsAll(required);
    }

    private static String shown(char separator) {
        return separator == '\t' ? "\\t" : String.valueOf(separator);
    }
}
