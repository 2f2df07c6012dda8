package org.chancery.ingest.table;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.ingest.Bundle;
import org.chancery.ingest.Problem;
import org.chancery.ingest.RecordSink;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Row;
import org.chancery.source.Reliability;
import org.jspecify.annotations.Nullable;

/** Makes a source of each that rows name; where they name none, the table itself is the source. */
final class Sources {
    private static final String UNDETERMINED = "und";

    private final Cells cells;
    private final Emitted emitted;
    private final Map<String, String> keyByFile = new HashMap<>();
    private final Map<String, Runnable> tablesToAdd = new HashMap<>();

    Sources(Cells cells, Emitted emitted) {
        this.cells = cells;
        this.emitted = emitted;
    }

    /** Lets the table be a source, should an event need it. */
    void begin(InputFile file, String publisher, RecordSink sink) {
        var name = nameOf(file);
        var key = "file/" + Slug.of(name);
        keyByFile.put(file.name(), key);
        tablesToAdd.put(
                file.name(),
                () -> sink.add(
                        new Bundle.Source(key, name, publisher, null, null, UNDETERMINED, Reliability.F, null),
                        new Problem.Location(file.name(), 1, 1)));
    }

    static String nameOf(InputFile file) {
        return String.valueOf(Path.of(file.name()).getFileName());
    }

    List<Bundle.Citation> citations(List<Row> rows, @Nullable String id) {
        var named = rows.stream()
                .map(this::named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(table(rows.get(0), id)) : named;
    }

    private Bundle.Citation table(Row row, @Nullable String id) {
        var where = row.location();
        var add = tablesToAdd.remove(where.file());
        if (add != null) {
            add.run();
        }
        var key = requireNonNullElse(keyByFile.get(where.file()), "");
        return new Bundle.Citation(key, id == null ? "line " + where.line() : id, null);
    }

    private Bundle.@Nullable Citation named(Row row) {
        var title = cells.text(row, Column.SOURCE);
        var url = cells.text(row, Column.SOURCE_URL);
        var name = title == null ? url : title;
        if (name == null) {
            if (row.has(Column.SOURCE_PUBLISHED.label())) {
                cells.leaveOut(row, Column.SOURCE_PUBLISHED, "no source is named", "Name it in source or source_url");
            }
            return null;
        }
        var published = cells.date(row, Column.SOURCE_PUBLISHED);
        var told = cells.text(row, Column.SOURCE_KEY);
        var key = told == null ? emitted.key("source/", name + " " + url + " " + published) : Slug.ofId(told);
        if (emitted.isNew(key)) {
            emitted.add(
                    new Bundle.Source(
                            key,
                            name,
                            requireNonNullElse(cells.text(row, Column.SOURCE_PUBLISHER), TableDataset.NOT_STATED),
                            url,
                            published,
                            requireNonNullElse(cells.text(row, Column.SOURCE_LANGUAGE), UNDETERMINED),
                            cells.word(row, Column.SOURCE_RELIABILITY, Reliability.class, Reliability.F),
                            null),
                    row);
        }
        return new Bundle.Citation(key, cells.text(row, Column.SOURCE_LOCATOR), cells.text(row, Column.SOURCE_NOTE));
    }
}
