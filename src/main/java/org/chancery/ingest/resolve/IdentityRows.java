package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the recorded matches. */
final class IdentityRows {
    private static final String SELECT = """
            select identity.*, canonical_dataset.key as canonical_dataset, canonical.key as canonical_key, merged_dataset.key as merged_dataset,
                   merged.key as merged_key,
                   coalesce((select text from name where entry_id = canonical.id
                             order by language <> 'en', ordinal limit 1), canonical.key) as canonical_name,
                   coalesce((select text from name where entry_id = merged.id
                             order by language <> 'en', ordinal limit 1), merged.key) as merged_name
            from identity
            join entry canonical on canonical.id = canonical_id join dataset canonical_dataset on canonical_dataset.id = canonical.dataset_id
            join entry merged on merged.id = merged_id join dataset merged_dataset on merged_dataset.id = merged.dataset_id
            where %s order by identity.id""";

    private IdentityRows() {}

    static List<Identity> inState(Connection connection, Identity.State state) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT.formatted("state = ?"))) {
            query.setString(1, state.name());
            return read(query.executeQuery());
        }
    }

    static List<Identity> withIds(Connection connection, Collection<Long> ids) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT.formatted("identity.id = any(?)"))) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            return read(query.executeQuery());
        }
    }

    private static List<Identity> read(ResultSet rows) throws SQLException {
        ArrayList<Identity> identities = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                identities.add(identity(rows));
            }
        }
        return identities;
    }

    private static Identity identity(ResultSet rows) throws SQLException {
        @Nullable Timestamp decidedAt = rows.getTimestamp("decided_at");
        return new Identity(
                rows.getLong("id"),
                Identity.Kind.valueOf(rows.getString("kind")),
                side(rows, "canonical"),
                side(rows, "merged"),
                Identity.Relation.valueOf(rows.getString("relation")),
                Identity.State.valueOf(rows.getString("state")),
                List.of((String[]) rows.getArray("reasons").getArray()),
                rows.getTimestamp("found_at").toInstant(),
                decidedAt == null ? null : decidedAt.toInstant(),
                rows.getString("decided_by"));
    }

    private static Identity.Side side(ResultSet rows, String side) throws SQLException {
        return new Identity.Side(
                rows.getLong(side + "_id"),
                rows.getString(side + "_dataset"),
                rows.getString(side + "_key"),
                rows.getString(side + "_name"));
    }
}
