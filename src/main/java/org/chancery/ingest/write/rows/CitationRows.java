package org.chancery.ingest.write.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle.Citation;

/** The citations of any entry, for the whole record and for parts of it. */
final class CitationRows {
    private final ListTable rows;
    private final References references;
    private final Map<Long, Integer> ordinals = new HashMap<>();

    CitationRows(BatchTables tables, References references) {
        rows = tables.list("citation", "entry_id", "ordinal", "part", "source_id", "locator", "note");
        this.references = references;
    }

    /** Adds citations for a part of the record, named by its path; the empty path is the whole record. */
    void add(long entryId, String part, List<Citation> citations) throws RejectedRecord {
        for (var citation : citations) {
            rows.add(
                    entryId,
                    ordinals.merge(entryId, 0, (before, none) -> before + 1),
                    part,
                    references.id(RecordKind.SOURCE, citation.source()),
                    citation.locator(),
                    citation.note());
        }
    }

    /** Lets the record keep the citations that it has. */
    void keep(long entryId) {
        rows.keep(entryId);
    }

    /** The records that citations have joined. */
    Set<Long> joined() {
        return rows.joined();
    }
}
