package org.chancery.ingest.write.rows;

import static java.util.Objects.requireNonNullElse;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.language.Folding;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.chancery.language.Words;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** The names and titles of any entry. */
final class NameRows {
    private final Listed rows;
    private final Set<String> words = new HashSet<>();

    NameRows(BatchTables tables) {
        rows = MappedRows.listed(tables, Bundle.Name.class, "folded", "spaced", "title");
    }

    void add(long entryId, List<Bundle.Name> names) throws RejectedRecord {
        int ordinal = 0;
        for (Bundle.Name name : names) {
            add(entryId, ordinal++, name, false);
        }
    }

    void addTitles(long entryId, Map<String, String> titles) throws RejectedRecord {
        int ordinal = 0;
        for (Map.Entry<String, String> title : titles.entrySet()) {
            add(entryId, ordinal++, new Bundle.Name(title.getKey(), title.getValue(), null, null), true);
        }
    }

    /** The words of all names and titles. */
    Set<String> words() {
        return words;
    }

    private void add(long entryId, int ordinal, Bundle.Name given, boolean isTitle) throws RejectedRecord {
        Name name = new Name(given.language(), given.text(), requireNonNullElse(given.kind(), NameKind.COMMON));
        String folded = Folding.fold(name.text());
        @Nullable String spaced = Words.apart(name.text(), folded).orElse(null);
        Collections.addAll(words, requireNonNullElse(spaced, folded).split(" "));
        rows.add(
                entryId,
                ordinal,
                new Bundle.Name(name.language(), name.text(), name.kind(), given.during()),
                (field, reference) -> null,
                folded,
                spaced,
                isTitle);
    }
}
