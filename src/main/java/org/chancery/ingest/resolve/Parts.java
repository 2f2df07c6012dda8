package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Sets and clears {@code event.part_of_id} as people decided. An import writes what its publisher says, so the
 * decisions are carried out again for the events that it changed.
 */
public final class Parts {
    private static final String WHOLE = "select part_of_id from event where id = ? and part_of_id is not null";

    /** Also of the records that are merged into the whole: a part of its own part would be no end. */
    private static final String WHOLES = """
            with recursive whole as (
                select id, part_of_id, same_as_id, 1 as steps from event where id = ?
              union all
                select event.id, event.part_of_id, event.same_as_id, steps + 1
                from whole join event on event.id in (whole.part_of_id, whole.same_as_id) where steps < 100
            )
            select id from whole""";

    private static final String SET = "update event set part_of_id = ? where id = ? and part_of_id is null";

    private static final String CLEAR = "update event set part_of_id = null where id = ? and part_of_id = ?";

    private static final String AGAIN = """
            update event set part_of_id = identity.canonical_id from identity
            where identity.kind = 'EVENT' and state = 'PART' and merged_id = event.id and part_of_id is null
              and event.id = any(?)""";

    private Parts() {}

    static void set(Connection connection, Identity identity) throws SQLException {
        long part = identity.merged().number();
        long whole = identity.canonical().number();
        if (identity.kind() != Identity.Kind.EVENT) {
            throw new IllegalArgumentException(
                    "Match %d is of actors, and only an event can be a part of another".formatted(identity.id()));
        }
        if (!longs(connection, WHOLE, part).isEmpty()) {
            throw new IllegalArgumentException("The event %s is a part of another event already"
                    .formatted(identity.merged().key()));
        }
        if (longs(connection, WHOLES, whole).contains(part)) {
            throw new IllegalArgumentException("The event %s is itself a part of %s"
                    .formatted(identity.canonical().key(), identity.merged().key()));
        }
        update(connection, SET, whole, part);
    }

    static void clear(Connection connection, Identity identity) throws SQLException {
        update(
                connection,
                CLEAR,
                identity.merged().number(),
                identity.canonical().number());
    }

    /** Carries out again what was decided about these events, which an import has written anew. */
    public static void setAgain(Connection connection, Collection<Long> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(AGAIN)) {
            update.setArray(1, connection.createArrayOf("bigint", events.toArray()));
            update.executeUpdate();
        }
    }

    private static List<Long> longs(Connection connection, String sql, long number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, number);
            return Jdbc.longValues(query);
        }
    }

    private static void update(Connection connection, String sql, long one, long other) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, one);
            update.setLong(2, other);
            update.executeUpdate();
        }
    }
}
