package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import org.chancery.ingest.Bundle.Dataset;
import org.chancery.time.Edtf;

/** The row of a dataset. */
final class DatasetRow {
    private final Connection connection;

    DatasetRow(Connection connection) {
        this.connection = connection;
    }

    boolean isLoaded(String key, String hash) throws SQLException {
        try (var query = connection.prepareStatement("select from dataset where key = ? and content_hash = ?")) {
            query.setString(1, key);
            query.setString(2, hash);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Writes the row and gives its id. */
    long write(Dataset dataset, String hash) throws SQLException {
        var during = dataset.covers().during();
        var covers = (during == null ? Edtf.parse("../..") : during).bounds().storable();
        try (var rows = RowBatch.upsert(
                connection,
                "dataset",
                "key",
                "name",
                "publisher",
                "version",
                "licence",
                "citation",
                "url",
                "covers",
                "covers_earliest",
                "covers_latest",
                "covers_description",
                "completeness",
                "censored_on",
                "content_hash")) {
            rows.add(
                    dataset.key(),
                    dataset.name(),
                    dataset.publisher(),
                    dataset.version(),
                    dataset.licence(),
                    dataset.citation(),
                    dataset.url(),
                    during,
                    covers.earliestBegin(),
                    covers.latestEnd(),
                    dataset.covers().description(),
                    dataset.completeness(),
                    dataset.censoredOn(),
                    hash);
            rows.write();
        }
        return stamp(dataset.key());
    }

    private long stamp(String key) throws SQLException {
        try (var update =
                connection.prepareStatement("update dataset set loaded_at = now() where key = ? returning id")) {
            update.setString(1, key);
            try (var rows = update.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
