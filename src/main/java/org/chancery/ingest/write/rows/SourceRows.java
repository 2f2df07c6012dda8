package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.BatchTables.RecordTable;
import org.chancery.record.exchange.Bundle.Source;

/** The rows of sources. */
final class SourceRows {
    private final RecordTable rows;

    SourceRows(BatchTables tables) {
        rows = tables.record("source", "id", "title", "publisher", "url", "published", "language", "reliability");
    }

    void add(Target target, Source source) {
        rows.add(
                target.isNew(),
                target.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.published(),
                source.language(),
                source.reliability());
    }
}
