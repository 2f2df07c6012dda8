package org.chancery.ingest.format.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NearestWord;
import org.chancery.record.exchange.TableColumn;

/** Finds the columns of a table that are not read. */
final class HeaderCheck {
    private final String file;
    private final List<String> columns;
    private final TableMapping mapping;
    private final Set<String> parts;

    HeaderCheck(String file, List<String> columns, TableMapping mapping) {
        this.file = file;
        this.columns = columns;
        this.mapping = mapping;
        parts = new DerivedColumns(mapping).parts();
    }

    /** The columns with titles in other languages. */
    static List<String> titles(List<String> columns) {
        return columns.stream()
                .filter(TableColumn::isTitleInALanguage)
                .filter(column -> MappingCheck.isLanguage(TableColumn.languageOf(column)))
                .toList();
    }

    void report(RecordSink sink) {
        for (int index = 0; index < columns.size(); index++) {
            String column = columns.get(index);
            if (isSpokenFor(column)) {
                continue;
            }
            if (!TableColumn.isKnown(column)) {
                String remedy = NearestWord.to(column, TableColumn.labels())
                        .map(nearest -> "Did you mean " + nearest + "?")
                        .orElse("Map it to a column of docs/tables.md, or ignore this");
                sink.report(problem(index + 1, column, "this column is unknown and is not read", remedy));
            } else if (TableColumn.isTitleInALanguage(column)
                    && !titles(columns).contains(column)) {
                sink.report(problem(
                        index + 1,
                        column,
                        "%s is not a language tag (BCP 47), and the column is not read"
                                .formatted(TableColumn.languageOf(column)),
                        "Use a tag such as ar, tg or uz-Latn"));
            }
        }
        Map<String, String> mapped = mapping.columns() == null ? Map.<String, String>of() : mapping.columns();
        mapped.forEach((theirs, ours) -> requireColumn(sink, theirs, ours));
        parts.forEach(theirs -> requireColumn(sink, theirs, mapped.getOrDefault(theirs, theirs)));
        if (mapping.ignore() != null) {
            mapping.ignore().forEach(theirs -> requireColumn(sink, theirs, theirs));
        }
    }

    private void requireColumn(RecordSink sink, String theirs, String named) {
        if (!columns.contains(named)) {
            sink.report(problem(
                    0, theirs, "the mapping names this column, but the table does not have it", "Correct the mapping"));
        }
    }

    /** Whether the mapping says what becomes of it. */
    private boolean isSpokenFor(String column) {
        return parts.contains(column)
                || (mapping.ignore() != null && mapping.ignore().contains(column));
    }

    private Problem problem(int index, String column, String reason, String remedy) {
        return new Problem(new Problem.Location(file, 1, index), column, null, reason, remedy, Consequence.DOUBTFUL);
    }
}
