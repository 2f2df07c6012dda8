package org.chancery.ingest.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.model.RecordSink;

/**
 * A table as its publisher gives it, in any of its editions, and as others save it again: in letters of another case,
 * with another separator, below a title, or in a workbook.
 */
public final class PublishedTable {
    /** What R, Python, Stata, databases and spreadsheet programs write for a missing value. */
    private static final Set<String> NOTHING = Set.of("NA", "N/A", "#N/A", "NaN", "nan", "NULL", "null", "None", ".");

    private static final Pattern STORED_NUMBER = Pattern.compile("-?\\d+\\.0");
    private static final int LONGEST_NUMBER = 24;

    private final List<String> marks;
    private final List<String> required;
    private final List<String> read;
    private final Map<String, String> formerNames;
    private final List<String> days;
    private boolean readsOthers;
    private List<String> absent = List.of();

    /**
     * Describes the columns by their names in the newest edition, in small letters.
     *
     * @param marks the combination of columns that only this table has
     * @param required the columns without which a row means nothing
     * @param optional the other columns that are read
     * @param formerNames from the names in other editions to those in the newest
     * @param days the columns with days
     */
    public PublishedTable(
            List<String> marks,
            List<String> required,
            List<String> optional,
            Map<String, String> formerNames,
            List<String> days) {
        this.marks = marks;
        this.required = required;
        this.formerNames = formerNames;
        this.days = days;
        ArrayList<String> all = new ArrayList<>(required);
        all.addAll(optional);
        read = List.copyOf(all);
    }

    /** The same, but a table with this column is another one, too. */
    public PublishedTable without(String column) {
        PublishedTable table = new PublishedTable(
                marks,
                required,
                read.stream()
                        .filter(name -> !required.contains(name) && !name.equals(column))
                        .toList(),
                formerNames,
                days);
        table.readsOthers = readsOthers;
        table.absent = Stream.concat(absent.stream(), Stream.of(column)).toList();
        return table;
    }

    /** The same, whose other columns are read, too: they are named after states or organizations. */
    public PublishedTable withOthers() {
        PublishedTable table = new PublishedTable(marks, required, List.of(), formerNames, days);
        table.readsOthers = true;
        return table;
    }

    /** The columns by which it is recognised, as text. */
    public String recognisedBy() {
        return HeaderLine.inWords(marks);
    }

    public boolean recognises(InputFile file) {
        return found(file).isPresent();
    }

    /** Whether there are files, and all are this table. */
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty() && inputs.files().stream().allMatch(this::recognises);
    }

    /** Where the table is: a workbook may have it in any of its sheets. */
    private record Found(InputFile sheet, HeaderLine header) {}

    private Optional<Found> found(InputFile file) {
        return sheets(file).stream()
                .flatMap(sheet ->
                        HeaderLine.find(sheet, this::isHeaderOf).map(header -> new Found(sheet, header)).stream())
                .findFirst();
    }

    private static List<InputFile> sheets(InputFile file) {
        List<String> names = file.isSheet() && file.sheetName() == null ? file.sheets() : List.of();
        return names.isEmpty()
                ? List.of(file)
                : names.stream().map(file::inSheet).toList();
    }

    private boolean isHeaderOf(List<String> names) {
        return isHeader(names.stream().map(naming(names)).collect(Collectors.toSet()));
    }

    private boolean isHeader(Set<String> columns) {
        return columns.containsAll(marks) && absent.stream().noneMatch(columns::contains);
    }

    /**
     * From the names of a header. Of several former names of one column the last by the alphabet counts, which is that
     * of the later edition ({@code dispnum3}, {@code dispnum4}); where the header has the newest, none does.
     */
    private UnaryOperator<String> naming(List<String> header) {
        Map<String, String> chosen = new HashMap<>();
        header.stream()
                .map(PublishedTable::lowerCase)
                .forEach(name -> chosen.merge(newest(name), name, this::preferred));
        return given -> {
            String name = lowerCase(given);
            String newest = newest(name);
            return name.equals(chosen.getOrDefault(newest, name)) ? newest : name;
        };
    }

    private String newest(String name) {
        return formerNames.getOrDefault(name, name);
    }

    private String preferred(String one, String other) {
        if (newest(one).equals(one)) {
            return one;
        }
        return newest(other).equals(other) || other.compareTo(one) > 0 ? other : one;
    }

    private static String lowerCase(String name) {
        return Blanks.strip(name).toLowerCase(Locale.ROOT);
    }

    /**
     * The value as the publisher means it: the empty text for what programs write where nothing is known, and whole
     * numbers without the {@code .0} that programs add.
     */
    public static String told(String value) {
        if (value.length() > LONGEST_NUMBER) {
            return value;
        }
        String text = Blanks.strip(value);
        if (NOTHING.contains(text)) {
            return "";
        }
        return text.endsWith(".0") && STORED_NUMBER.matcher(text).matches()
                ? text.substring(0, text.length() - ".0".length())
                : value;
    }

    private Rows rows(Optional<Found> found) {
        List<String> names = found.map(table -> table.header().names()).orElse(List.of());
        return Rows.withHeader(found.map(table -> table.header().separator()).orElse(','), required)
                .headedAt(found.map(table -> table.header().line()).orElse(0))
                .naming(naming(names))
                .reading(PublishedTable::told)
                .only(column -> readsOthers || read.contains(column))
                .dated(days);
    }

    /** The columns of the file, by their names in the newest edition. */
    public List<String> columns(InputFile file) {
        Optional<Found> found = found(file);
        return rows(found).columns(found.map(Found::sheet).orElse(file));
    }

    /**
     * Reads the file, and remarks which of its columns are not read, and which are missing.
     *
     * @throws org.chancery.ingest.model.BundleException if the file is wrong as a whole
     */
    public void read(InputFile file, RecordSink sink, Consumer<Row> consumer) {
        Optional<Found> found = found(file);
        InputFile sheet = found.map(Found::sheet).orElse(file);
        Rows rows = rows(found);
        rows.read(sheet, sink, consumer);
        remarkSheets(file, sheet, sink);
        List<String> columns = rows.columns(sheet);
        Set<String> unread = new HashSet<>(columns);
        read.forEach(unread::remove);
        List<String> missing =
                read.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            sink.remark("%s has no column %s; what it would tell is missing."
                    .formatted(file.name(), String.join(", ", missing)));
        }
        if (!unread.isEmpty() && !readsOthers) {
            sink.remark("%s: these columns are not read: %s."
                    .formatted(
                            file.name(),
                            String.join(
                                    ", ",
                                    columns.stream().filter(unread::contains).toList())));
        }
    }

    private static void remarkSheets(InputFile file, InputFile read, RecordSink sink) {
        List<String> others = sheets(file).stream()
                .map(InputFile::sheetName)
                .filter(name -> name != null && !name.equals(read.sheetName()))
                .toList();
        if (!others.isEmpty()) {
            sink.remark("%s: the sheet %s was read, and not %s."
                    .formatted(file.name(), read.sheetName(), String.join(", ", others)));
        }
    }
}
