package org.chancery.ingest.format.table;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.exchange.TableColumn;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes a record of each source that rows name; if they name none, the table itself is the source. */
final class Sources {
    private static final String UNDETERMINED = "und";

    private final Cells cells;
    private final EmittedKeys emittedKeys;
    private final Map<String, String> keyByFile = new HashMap<>();
    private final Map<String, Bundle.Source> tables = new HashMap<>();

    Sources(Cells cells, EmittedKeys emittedKeys) {
        this.cells = cells;
        this.emittedKeys = emittedKeys;
    }

    /** Sets the table as the source of events without one. */
    void begin(InputFile file, String publisher) {
        String name = nameOf(file);
        String key = "file/" + Slug.of(name);
        keyByFile.put(file.name(), key);
        tables.put(
                file.name(),
                SourceBuilder.builder()
                        .key(key)
                        .title(name)
                        .publisher(publisher)
                        .language(UNDETERMINED)
                        .reliability(Reliability.F)
                        .build());
    }

    static String nameOf(InputFile file) {
        return String.valueOf(Path.of(file.name()).getFileName());
    }

    List<Bundle.Citation> citations(List<Row> rows, @Nullable String id) {
        List<Bundle.Citation> named = rows.stream()
                .map(this::named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(table(rows.get(0), id)) : named;
    }

    private Bundle.Citation table(Row row, @Nullable String id) {
        Problem.Location where = row.location();
        Bundle.Source table = tables.get(where.file());
        if (table != null && emittedKeys.isNew(table.key())) {
            emittedKeys.add(table, new Problem.Location(where.file(), 1, 1));
        }
        String key = requireNonNullElse(keyByFile.get(where.file()), "");
        return new Bundle.Citation(key, id == null ? "line " + where.line() : id, null);
    }

    private Bundle.@Nullable Citation named(Row row) {
        String title = cells.text(row, TableColumn.SOURCE);
        String url = cells.text(row, TableColumn.SOURCE_URL);
        String name = title == null ? url : title;
        if (name == null) {
            if (row.has(TableColumn.SOURCE_PUBLISHED.label())) {
                cells.leaveOut(
                        row, TableColumn.SOURCE_PUBLISHED, "no source is named", "Name one in source or source_url");
            }
            return null;
        }
        Edtf published = cells.date(row, TableColumn.SOURCE_PUBLISHED);
        String givenKey = cells.text(row, TableColumn.SOURCE_KEY);
        String key =
                givenKey == null ? emittedKeys.key("source/", name + " " + url + " " + published) : Slug.ofId(givenKey);
        if (emittedKeys.isNew(key)) {
            emittedKeys.add(
                    SourceBuilder.builder()
                            .key(key)
                            .title(name)
                            .publisher(requireNonNullElse(
                                    cells.text(row, TableColumn.SOURCE_PUBLISHER), TableDataset.NOT_STATED))
                            .url(url)
                            .published(published)
                            .language(requireNonNullElse(cells.text(row, TableColumn.SOURCE_LANGUAGE), UNDETERMINED))
                            .reliability(
                                    cells.word(row, TableColumn.SOURCE_RELIABILITY, Reliability.class, Reliability.F))
                            .build(),
                    row);
        }
        return new Bundle.Citation(
                key, cells.text(row, TableColumn.SOURCE_LOCATOR), cells.text(row, TableColumn.SOURCE_NOTE));
    }
}
