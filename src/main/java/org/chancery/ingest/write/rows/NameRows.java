package org.chancery.ingest.write.rows;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.language.Folding;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The names and titles of any entry. */
final class NameRows {
    private final ListTable rows;

    NameRows(BatchTables tables) {
        rows = tables.list(
                "name",
                "entry_id",
                "ordinal",
                "language",
                "text",
                "folded",
                "kind",
                "during",
                "valid_from",
                "valid_until");
    }

    void add(long entryId, List<Bundle.Name> names) {
        var ordinal = 0;
        for (var name : names) {
            var kind = requireNonNullElse(name.kind(), NameKind.COMMON);
            add(entryId, ordinal++, new Name(name.language(), name.text(), kind), name.during());
        }
    }

    void addTitles(long entryId, Map<String, String> titles) {
        var ordinal = 0;
        for (var title : titles.entrySet()) {
            add(entryId, ordinal++, new Name(title.getKey(), title.getValue(), NameKind.COMMON), null);
        }
    }

    private void add(long entryId, int ordinal, Name name, @Nullable Edtf during) {
        var bounds = during == null ? null : during.bounds().storable();
        rows.add(
                entryId,
                ordinal,
                name.language(),
                name.text(),
                Folding.fold(name.text()),
                name.kind(),
                during,
                bounds == null ? LocalDateTime.MIN : bounds.earliestBegin(),
                bounds == null ? LocalDateTime.MAX : bounds.latestEnd());
    }
}
