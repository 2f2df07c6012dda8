package org.chancery.ingest.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.model.RecordSink;
import org.jspecify.annotations.Nullable;

/**
 * A table as its publisher gives it, in any of its editions, and as others save it again: in letters of another case,
 * with another separator, below a title, or in a workbook.
 */
public final class PublishedTable {
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
        return header(file) != null;
    }

    /** Whether there are files, and all are this table. */
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty() && inputs.files().stream().allMatch(this::recognises);
    }

    private @Nullable HeaderLine header(InputFile file) {
        return HeaderLine.find(
                        file,
                        names -> isHeader(names.stream().map(naming(names)).collect(Collectors.toSet())))
                .orElse(null);
    }

    private boolean isHeader(Set<String> columns) {
        return columns.containsAll(marks) && absent.stream().noneMatch(columns::contains);
    }

    /** From the names of a header; a former name stays where the header has the newest, too. */
    private UnaryOperator<String> naming(List<String> header) {
        Set<String> present = header.stream().map(PublishedTable::lowerCase).collect(Collectors.toSet());
        return name -> {
            String lower = lowerCase(name);
            String newest = formerNames.getOrDefault(lower, lower);
            return present.contains(newest) ? lower : newest;
        };
    }

    private static String lowerCase(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The rows of the file, as its header and its separator are. */
    public Rows rows(InputFile file) {
        HeaderLine header = header(file);
        if (header == null) {
            return Rows.withHeader(',', required).naming(naming(List.of())).dated(days);
        }
        return Rows.withHeader(header.separator(), required)
                .headedAt(header.line())
                .naming(naming(header.names()))
                .dated(days);
    }

    /**
     * Reads the file, and remarks which of its columns are not read, and which are missing.
     *
     * @throws org.chancery.ingest.model.BundleException if the file is wrong as a whole
     */
    public void read(InputFile file, RecordSink sink, Consumer<Row> consumer) {
        Rows rows = rows(file);
        rows.read(file, sink, consumer);
        List<String> columns = rows.columns(file);
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
}
