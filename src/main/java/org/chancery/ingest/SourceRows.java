package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chancery.ingest.Bundle.Source;

/** The rows of sources. */
final class SourceRows {
    private final Connection connection;
    private final Entries entries;

    SourceRows(Connection connection, Entries entries) {
        this.connection = connection;
        this.entries = entries;
    }

    void write(List<Source> sources) throws SQLException {
        try (var rows = RowBatch.upsert(
                connection, "source", "id", "title", "publisher", "url", "published", "language", "reliability")) {
            for (var source : sources) {
                if (entries.isChanged(source.key())) {
                    rows.add(
                            entries.id(source.key()),
                            source.title(),
                            source.publisher(),
                            source.url(),
                            source.published(),
                            source.language(),
                            source.reliability());
                }
            }
            rows.write();
        }
    }
}
