package org.chancery.ingest.write.rows;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.language.Folding;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.chancery.record.exchange.Bundle;

/** The names and titles of any entry. */
final class NameRows {
    private final Listed rows;

    NameRows(BatchTables tables) {
        rows = MappedRows.listed(tables, Bundle.Name.class, "folded");
    }

    void add(long entryId, List<Bundle.Name> names) throws RejectedRecord {
        int ordinal = 0;
        for (Bundle.Name name : names) {
            add(entryId, ordinal++, name);
        }
    }

    void addTitles(long entryId, Map<String, String> titles) throws RejectedRecord {
        int ordinal = 0;
        for (Map.Entry<String, String> title : titles.entrySet()) {
            add(entryId, ordinal++, new Bundle.Name(title.getKey(), title.getValue(), null, null));
        }
    }

    private void add(long entryId, int ordinal, Bundle.Name given) throws RejectedRecord {
        Name name = new Name(given.language(), given.text(), requireNonNullElse(given.kind(), NameKind.COMMON));
        rows.add(
                entryId,
                ordinal,
                new Bundle.Name(name.language(), name.text(), name.kind(), given.during()),
                (field, reference) -> null,
                Folding.fold(name.text()));
    }
}
