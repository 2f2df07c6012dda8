package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is recorded of identities. */
final class IdentityRows {
    private static final String SELECT = """
            select identity.*, kept_dataset.key as kept_dataset, kept.key as kept_key, joined_dataset.key as joined_dataset,
                   joined.key as joined_key,
                   coalesce((select text from name where entry_id = kept.id
                             order by language <> 'en', ordinal limit 1), kept.key) as kept_name,
                   coalesce((select text from name where entry_id = joined.id
                             order by language <> 'en', ordinal limit 1), joined.key) as joined_name
            from identity
            join entry kept on kept.id = kept_id join dataset kept_dataset on kept_dataset.id = kept.dataset_id
            join entry joined on joined.id = joined_id join dataset joined_dataset on joined_dataset.id = joined.dataset_id
            where %s order by identity.id""";

    private IdentityRows() {}

    static List<Identity> inState(Connection connection, Identity.State state) throws SQLException {
        try (var query = connection.prepareStatement(SELECT.formatted("state = ?"))) {
            query.setString(1, state.name());
            return read(query.executeQuery());
        }
    }

    static List<Identity> withIds(Connection connection, Collection<Long> ids) throws SQLException {
        try (var query = connection.prepareStatement(SELECT.formatted("identity.id = any(?)"))) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            return read(query.executeQuery());
        }
    }

    private static List<Identity> read(ResultSet rows) throws SQLException {
        var identities = new ArrayList<Identity>();
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
                side(rows, "kept"),
                side(rows, "joined"),
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
