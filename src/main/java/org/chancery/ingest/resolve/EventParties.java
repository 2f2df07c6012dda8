package org.chancery.ingest.resolve;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Derives {@code event_party}: for whom each participant of an event counts. These are the participant itself; the body
 * it acts for, as stated or, for a person, by every office and membership possibly held at the time of the event; and
 * the bodies that these were possibly part of at that time, on all levels. Each row tells by bits who else there is.
 *
 * <p>Merged actors and events count as their canonical ones: no row names an actor or an event that points to another.
 * Whatever else is derived for an event that clients see ({@link EventDisputes}, {@link EventTexts},
 * {@link EventCounts}) is derived with its parties.
 */
public final class EventParties {
    /** The canonical events of the given ones. */
    static final String CANONICAL = "select coalesce(same_as_id, id) from event where id = any(?)";

    private static final String DELETE = """
            delete from event_party where event_id = any(?) or event_id = any(array(%s))""".formatted(CANONICAL);

    private static final String DERIVE = """
            insert into event_party (
                actor_id, earliest, event_id, participation_id, participant_id, latest, type, direct, role, level, company)
            with recursive canonical as materialized (
                select id, earliest_begin, latest_end, type from event
                where id = any(array(%s)) and same_as_id is null and not withdrawn
            ), stated as (
                select canonical.id as stated_id, canonical.* from canonical
              union all
                select merged.id, canonical.* from canonical join event merged on merged.same_as_id = canonical.id
                where not merged.withdrawn
            ), part as materialized (
                select participation.id as participation_id, stated.id as event_id, stated.earliest_begin, stated.latest_end,
                       stated.type, coalesce(actor.same_as_id, actor.id) as participant_id, actor.kind,
                       coalesce(behalf.same_as_id, behalf.id) as on_behalf_of_id, participation.office,
                       participation.role, participation.level
                from stated
                join participation on participation.event_id = stated.stated_id
                join actor on actor.id = participation.actor_id
                left join actor behalf on behalf.id = participation.on_behalf_of_id
            ), counted as (
                select part.*, participant_id as actor_id, true as direct from part
              union all
                select part.*, on_behalf_of_id, false from part where on_behalf_of_id is not null
              union all
                select part.*, coalesce(body.same_as_id, body.id), false
                from part
                cross join lateral (
                    select part.participant_id as id
                  union all
                    select id from actor where same_as_id = part.participant_id
                ) member
                join affiliation on affiliation.member_id = member.id
                join actor body on body.id = affiliation.body_id
                where part.kind = 'PERSON' and part.on_behalf_of_id is null
                  and not affiliation.withdrawn
                  and affiliation.earliest_begin <= part.latest_end
                  and affiliation.latest_end >= part.earliest_begin
                  and affiliation.role = coalesce(part.office, affiliation.role)
                  and affiliation.role not in ('CANDIDATE', 'SUSPENDED', 'SUCCESSOR', 'OBSERVER')
            ), rolled_up as (
                select * from counted
              union
                select rolled_up.participation_id, rolled_up.event_id, rolled_up.earliest_begin, rolled_up.latest_end,
                       rolled_up.type, rolled_up.participant_id, rolled_up.kind, rolled_up.on_behalf_of_id,
                       rolled_up.office, rolled_up.role, rolled_up.level, coalesce(body.same_as_id, body.id), false
                from rolled_up
                cross join lateral (
                    select rolled_up.actor_id as id
                  union all
                    select id from actor where same_as_id = rolled_up.actor_id
                ) member
                join affiliation on affiliation.member_id = member.id
                join actor body on body.id = affiliation.body_id
                where affiliation.role = 'PART_OF'
                  and not affiliation.withdrawn
                  and affiliation.earliest_begin <= rolled_up.latest_end
                  and affiliation.latest_end >= rolled_up.earliest_begin
            )
            select actor_id, earliest_begin, event_id, participation_id, participant_id, latest_end, type,
                   bool_or(direct), role, level, bit_or(1::bigint << (actor_id %% 64)::integer) over (partition by event_id)
            from rolled_up
            group by actor_id, earliest_begin, event_id, participation_id, participant_id, latest_end, type, role, level
            -- In the order of the index of the timeline, so that rows in a row go to the same pages.
            order by actor_id, earliest_begin, event_id, participation_id
            """.formatted(CANONICAL);

    private static final List<DerivedTable> WITH_THEM =
            List.of(EventDisputes.TABLE, EventTexts.TABLE, EventCounts.TABLE);

    private EventParties() {}

    /** Derives the parties of these events anew, and of their canonical events. */
    public static void derive(Connection connection, Collection<Long> eventIds) throws SQLException {
        if (eventIds.isEmpty()) {
            return;
        }
        Array ids = connection.createArrayOf("bigint", eventIds.toArray());
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, ids);
            delete.setArray(2, ids);
            delete.executeUpdate();
        }
        for (DerivedTable table : WITH_THEM) {
            table.delete(connection, ids);
        }
        deriveFresh(connection, eventIds);
    }

    /** Derives the parties of events that have none yet. */
    public static void deriveFresh(Connection connection, Collection<Long> eventIds) throws SQLException {
        if (eventIds.isEmpty()) {
            return;
        }
        Array ids = connection.createArrayOf("bigint", eventIds.toArray());
        try (PreparedStatement insert = connection.prepareStatement(DERIVE)) {
            insert.setArray(1, ids);
            insert.executeUpdate();
        }
        for (DerivedTable table : WITH_THEM) {
            table.derive(connection, ids);
        }
    }

    /**
     * The events that count for one of these actors: their parties may change when the affiliations of the actors
     * change.
     */
    public static Set<Long> eventsOf(Connection connection, Collection<Long> actorIds) throws SQLException {
        HashSet<Long> events = new HashSet<>();
        if (actorIds.isEmpty()) {
            return events;
        }
        try (PreparedStatement query = connection.prepareStatement("""
                select distinct event_id from event_party
                where actor_id in (select coalesce(same_as_id, id) from actor where id = any(?))""")) {
            query.setArray(1, connection.createArrayOf("bigint", actorIds.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(rows.getLong(1));
                }
            }
        }
        return events;
    }
}
