package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets and clears the pointers from merged records to canonical ones; no pointer leads to a record that points to
 * another.
 */
final class Pointers {
    /** Records that were merged into a record that is now merged follow it. */
    private static final String MERGE = """
            update %1$s record set same_as_id = canonical.root
            from (select coalesce(moved.same_as_id, moved.id) as moved, coalesce(root.same_as_id, root.id) as root
                  from identity join %1$s root on root.id = identity.canonical_id
                  join %1$s moved on moved.id = identity.merged_id
                  where identity.id = any(?)) canonical
            where (record.id = canonical.moved or record.same_as_id = canonical.moved) and record.id <> canonical.root""";

    /**
     * Clears the pointers of all records merged into the given ones or with them, and merges again those that still
     * match.
     */
    private static final String GROUP = """
            with root as (select distinct coalesce(same_as_id, id) as id from %1$s where id = any(?))
            select record.id from %1$s record join root on root.id in (record.id, record.same_as_id)""";

    private static final String CLEAR_POINTERS = "update %s set same_as_id = null where id = any(?)";

    private static final String STILL_MERGED = """
            select id from identity where state = 'MERGED' and canonical_id = any(?) and merged_id = any(?) order by id""";

    private final Connection connection;

    Pointers(Connection connection) {
        this.connection = connection;
    }

    /** Merges the records of these matches, which are all of one kind. */
    void merge(Identity.Kind kind, Collection<Long> identities) throws SQLException {
        if (identities.isEmpty()) {
            return;
        }
        // All that is merged with them, too: what was canonical and no longer is must lose what was derived for it.
        Set<Long> records = new HashSet<>(ids(GROUP.formatted(table(kind)), recordsOf(identities)));
        Set<Long> events = kind == Identity.Kind.EVENT ? records : EventParties.eventsOf(connection, records);
        // One after the other, since the canonical record of one may be merged by the next.
        for (Long identity : identities) {
            point(kind, List.of(identity));
        }
        EventParties.derive(connection, events);
    }

    /** Sets the pointers of everything merged into these records anew, from the matches that are in force. */
    void settle(Identity.Kind kind, Collection<Long> records) throws SQLException {
        HashSet<Long> group = new HashSet<>(ids(GROUP.formatted(table(kind)), records));
        HashSet<Long> events =
                new HashSet<>(kind == Identity.Kind.EVENT ? group : EventParties.eventsOf(connection, group));
        update(CLEAR_POINTERS.formatted(table(kind)), group);
        // One after the other, since the canonical record of one may be merged by the next.
        for (Long identity : ids(STILL_MERGED, group, group)) {
            point(kind, List.of(identity));
        }
        EventParties.derive(connection, events);
    }

    private void point(Identity.Kind kind, Collection<Long> identities) throws SQLException {
        update(MERGE.formatted(table(kind)), identities);
    }

    private Set<Long> recordsOf(Collection<Long> identities) throws SQLException {
        return new HashSet<>(ids("""
                select canonical_id from identity where id = any(?)
                union select merged_id from identity where id = any(?)""", identities, identities));
    }

    private static String table(Identity.Kind kind) {
        return kind == Identity.Kind.ACTOR ? "actor" : "event";
    }

    private void update(String sql, Collection<Long> numbers) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
            statement.executeUpdate();
        }
    }

    @SafeVarargs
    private List<Long> ids(String sql, Collection<Long>... arguments) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int position = 0; position < arguments.length; position++) {
                query.setArray(position + 1, connection.createArrayOf("bigint", arguments[position].toArray()));
            }
            return Jdbc.longValues(query);
        }
    }
}
