package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** The records of a dataset that were added or changed since the last comparison with other datasets. */
final class Compared {
    /** A person is identified by offices and memberships, also one that is merged already. */
    private static final String ACTORS = """
            create temporary table compared_actor on commit drop as
            select actor.id, actor.kind, actor.organization_kind, entry.dataset_id
            from (
                select id from actor where id > %2$d
              union
                select entry_id from changed_record
              union
                select member_id from affiliation where id > %2$d and dataset_id = %1$d
              union
                select member_id from affiliation join changed_record on entry_id = affiliation.id
              union
                select actor_id from participation join event on event.id = event_id
                where event_id > %2$d and dataset_id = %1$d
              union
                select actor_id from participation join changed_record on entry_id = event_id
            ) fresh
            join actor on actor.id = fresh.id and (actor.same_as_id is null or actor.kind = 'PERSON')
            join entry on entry.id = actor.id and entry.dataset_id = %1$d""";

    /** Excludes long or vague events: a meeting of the same two states in the same quarter proves nothing. */
    private static final String COMPARABLE = """
            not %1$s.withdrawn and %1$s.latest_end < %1$s.earliest_begin + interval '32 days'""";

    private static final String EVENTS = """
            create temporary table compared_event on commit drop as
            select event.id, dataset_id, type, earliest_begin, latest_end from event
            where id > %2$d and dataset_id = %1$d and same_as_id is null and %3$s
          union
            select event.id, dataset_id, type, earliest_begin, latest_end from event join changed_record on entry_id = event.id
            where dataset_id = %1$d and same_as_id is null and %3$s""";

    private static final String DONE = """
            update dataset set compared_up_to = (select coalesce(max(id), 0) from entry) where id = %1$d""";

    private static final String FORGET = """
            delete from changed_record using entry where entry.id = entry_id and dataset_id = %d""";

    private Compared() {}

    /** Remembers records that an import changed; the added ones are recognised by their ids. */
    static void remember(Connection connection, Collection<Long> changed) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into changed_record select unnest(?) on conflict do nothing")) {
            insert.setArray(1, connection.createArrayOf("bigint", changed.toArray()));
            insert.executeUpdate();
        }
    }

    /**
     * Fills the tables {@code compared_actor} and {@code compared_event}, which last until the end of the transaction.
     */
    static void collect(Connection connection, long datasetId) throws SQLException {
        long before = Jdbc.longValue(connection, "select compared_up_to from dataset where id = " + datasetId);
        Jdbc.execute(
                connection,
                "drop table if exists compared_actor, compared_event",
                ACTORS.formatted(datasetId, before),
                EVENTS.formatted(datasetId, before, comparable("event")),
                "analyze compared_actor, compared_event");
    }

    /** The condition for a record of an event to be compared, merged or not. */
    static String comparable(String event) {
        return COMPARABLE.formatted(event);
    }

    static long count(Connection connection, String table) throws SQLException {
        return Jdbc.longValue(connection, "select count(*) from " + table);
    }

    /** Marks them as compared. */
    static void finish(Connection connection, long datasetId) throws SQLException {
        Jdbc.execute(connection, DONE.formatted(datasetId), FORGET.formatted(datasetId));
    }
}
