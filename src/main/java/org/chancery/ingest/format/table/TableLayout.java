package org.chancery.ingest.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.ingest.input.Blanks;
import org.chancery.ingest.input.DayOrders;
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.record.exchange.CellGuard;
import org.chancery.record.exchange.TableColumn;
import org.jspecify.annotations.Nullable;

/** Where the rows of a table are, and what its columns are called: as the mapping says, or as the table shows. */
final class TableLayout {
    private static final List<String> DATES =
            List.of(TableColumn.DATE.label(), TableColumn.END_DATE.label(), TableColumn.SOURCE_PUBLISHED.label());

    private final TableMapping mapping;
    private final DerivedColumns derived;

    TableLayout(TableMapping mapping) {
        this.mapping = mapping;
        derived = new DerivedColumns(mapping);
    }

    /** The sheets of a workbook that are read, each as a file; the file itself if it is none. */
    List<InputFile> sheets(InputFile file) {
        if (mapping.sheets() != null) {
            return mapping.sheets().stream().map(file::amongSheets).toList();
        }
        if (mapping.sheet() != null || !file.isWorkbook()) {
            return List.of(file.inSheet(mapping.sheet()));
        }
        return List.of(firstTable(file).map(file::inSheet).orElse(file));
    }

    /** The sheets of a workbook that are not read, because nobody names them. */
    List<String> unreadSheets(InputFile file) {
        if (mapping.sheets() != null || mapping.sheet() != null || !file.isWorkbook()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(file.sheets());
        String read = firstTable(file).orElse(names.isEmpty() ? "" : names.get(0));
        names.remove(read);
        return names;
    }

    private Optional<String> firstTable(InputFile file) {
        return file.sheets().stream()
                .filter(name ->
                        HeaderLine.find(file.inSheet(name), this::isOfTable).isPresent())
                .findFirst();
    }

    boolean recognises(InputFile file) {
        return header(file).filter(header -> isOfTable(header.names())).isPresent();
    }

    private boolean isOfTable(List<String> names) {
        Set<String> columns = columns(names);
        return columns.contains(TableColumn.DATE.label())
                && (columns.contains(TableColumn.PARTICIPANTS.label()) || columns.contains(TableColumn.ACTOR.label()));
    }

    private boolean hasDate(List<String> names) {
        return columns(names).contains(TableColumn.DATE.label());
    }

    private Set<String> columns(List<String> names) {
        return Set.copyOf(derived.among(names.stream().map(naming(names)).toList()));
    }

    /** The row that the mapping names; else the first near the beginning that has the columns of a table. */
    private Optional<HeaderLine> header(InputFile file) {
        Character separator = separator();
        Integer line = mapping.header();
        if (line != null) {
            return at(file, separator, line);
        }
        Optional<HeaderLine> table = separator == null
                ? HeaderLine.find(file, this::isOfTable)
                : HeaderLine.find(file, separator, this::isOfTable);
        return table.or(() -> separator == null
                        ? HeaderLine.find(file, this::hasDate)
                        : HeaderLine.find(file, separator, this::hasDate))
                .or(() -> separator == null ? HeaderLine.widest(file) : HeaderLine.find(file, separator, any -> true));
    }

    private static Optional<HeaderLine> at(InputFile file, @Nullable Character separator, int line) {
        HeaderLine widest = null;
        for (char candidate : separator == null ? HeaderLine.SEPARATORS : List.of(separator)) {
            HeaderLine header = HeaderLine.beginning(file, candidate).stream()
                    .filter(row -> row.line() >= line)
                    .findFirst()
                    .orElse(null);
            if (header != null
                    && (widest == null || header.names().size() > widest.names().size())) {
                widest = header;
            }
        }
        return Optional.ofNullable(widest);
    }

    private @Nullable Character separator() {
        String stated = mapping.separator();
        return stated == null || stated.isEmpty() ? null : Character.valueOf(stated.charAt(0));
    }

    Rows rows(InputFile file) {
        String date = TableColumn.DATE.label();
        boolean isDerived = derived.among(List.of()).contains(date);
        Optional<HeaderLine> header = header(file);
        Rows rows = Rows.withHeader(
                        header.map(HeaderLine::separator).orElse(','), isDerived ? List.<String>of() : List.of(date))
                .headedAt(
                        mapping.header() != null
                                ? mapping.header()
                                : header.map(HeaderLine::line).orElse(0))
                .quotedBy(quote())
                .naming(naming(header.map(HeaderLine::names).orElse(List.of())))
                .reading(CellGuard::unguarded)
                .only(this::isRead)
                .keyedBy(TableColumn.ID.label(), Slug::ofId);
        return isDerived ? rows : rows.expecting(date, TableLayout::looksLikeADate, "a date");
    }

    private @Nullable Character quote() {
        String quote = mapping.quote();
        if (quote == null) {
            return '"';
        }
        return quote.equals(MappingCheck.NO_QUOTES) ? null : Character.valueOf(quote.charAt(0));
    }

    private static boolean looksLikeADate(String text) {
        return text.codePoints().anyMatch(Character::isDigit) || text.equals("..");
    }

    private boolean isRead(String column) {
        boolean isIgnored = mapping.ignore() != null && mapping.ignore().contains(column);
        return !isIgnored && (TableColumn.isKnown(column) || derived.parts().contains(column));
    }

    /**
     * From the names of a header to ours. A name that also means one of our columns, as "event" means the id, does so
     * only where no other column of the header is it.
     */
    private UnaryOperator<String> naming(List<String> header) {
        Map<String, String> meant = new HashMap<>();
        for (String theirs : header) {
            meant.merge(columnName(theirs), theirs, this::plainer);
        }
        return theirs -> {
            String ours = columnName(theirs);
            boolean isAnother = isAlias(theirs) && !theirs.equals(meant.getOrDefault(ours, theirs));
            return isAnother ? TableColumn.plain(theirs) : ours;
        };
    }

    /** Of two names for one column the one that is its own, or else the longer one. */
    private String plainer(String one, String other) {
        if (isAlias(one) != isAlias(other)) {
            return isAlias(one) ? other : one;
        }
        return other.length() > one.length() ? other : one;
    }

    private boolean isAlias(String theirs) {
        String usual = TableColumn.normalized(theirs);
        boolean isMapped = mapping.columns() != null && mapping.columns().containsKey(Blanks.strip(theirs));
        return !isMapped && usual.equals(columnName(theirs)) && !usual.equals(TableColumn.plain(theirs));
    }

    private String columnName(String theirs) {
        String name = Blanks.strip(theirs);
        String ours = mapping.columns() == null ? null : mapping.columns().get(name);
        if (ours != null) {
            return ours;
        }
        boolean isSpokenFor = derived.parts().contains(name)
                || (mapping.ignore() != null && mapping.ignore().contains(name));
        return isSpokenFor ? name : TableColumn.normalized(name);
    }

    /** With the columns that the mapping derives. */
    List<String> columns(InputFile file) {
        return derived.among(rows(file).columns(file));
    }

    Row derived(Row row) {
        return derived.of(row);
    }

    /** What the dates of the table show about the order of day and month. */
    DayOrders orders(InputFile file) {
        DayOrders orders = new DayOrders();
        rows(file).first(file, row -> {
            Row whole = derived.of(row);
            DATES.stream()
                    .map(whole::find)
                    .filter(text -> text != null && !text.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                    .forEach(orders::take);
            return false;
        });
        return orders;
    }
}
