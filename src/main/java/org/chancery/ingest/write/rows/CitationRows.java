package org.chancery.ingest.write.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.record.exchange.Bundle.Citation;

/** The citations of any entry, for the whole record and for parts of it. */
final class CitationRows {
    private final Listed rows;
    private final References references;
    private final Map<Long, Integer> ordinals = new HashMap<>();

    CitationRows(BatchTables tables, References references) {
        rows = MappedRows.listed(tables, Citation.class, "part");
        this.references = references;
    }

    /** Adds citations for a part of the record, named by its path; the empty path is the whole record. */
    void add(long entryId, String part, List<Citation> citations) throws RejectedRecord {
        KeyResolver resolver = references.resolver(references.time(null));
        for (Citation citation : citations) {
            rows.add(entryId, ordinals.merge(entryId, 0, (before, none) -> before + 1), citation, resolver, part);
        }
    }

    /** Keeps the present citations of the record. */
    void keep(long entryId) {
        rows.table().keep(entryId);
    }

    /** The records to which citations were added. */
    Set<Long> joined() {
        return rows.table().joined();
    }
}
