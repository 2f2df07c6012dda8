package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Derives {@code event_party}: for whom each participant of an event counts. That is the participant itself; the body it
 * acts for, as stated or, for a person, by every office and membership possibly held at the time of the event; and what
 * these bodies were possibly part of at that time, all the way up.
 */
final class EventParties {
    private static final String DERIVE = """
            insert into event_party (
                actor_id, earliest, event_id, participation_id, participant_id, latest, type, direct, role, level)
            with recursive counted as (
                select participation.id as participation_id, participation.actor_id, true as direct,
                       event.earliest_begin, event.latest_end, event.type
                from participation join event on event.id = participation.event_id
                where event.id = any(?) and not event.withdrawn
              union
                select counted.participation_id, body.actor_id, false, counted.earliest_begin, counted.latest_end,
                       counted.type
                from counted
                join participation on participation.id = counted.participation_id
                cross join lateral (
                    select participation.on_behalf_of_id as actor_id
                    where counted.direct and participation.on_behalf_of_id is not null
                  union all
                    select affiliation.body_id
                    from affiliation join actor on actor.id = affiliation.member_id
                    where affiliation.member_id = counted.actor_id
                      and affiliation.earliest_begin <= counted.latest_end
                      and affiliation.latest_end >= counted.earliest_begin
                      and (affiliation.role = 'PART_OF'
                           or (counted.direct and actor.kind = 'PERSON' and participation.on_behalf_of_id is null
                               and affiliation.role = coalesce(participation.office, affiliation.role)
                               and affiliation.role not in ('CANDIDATE', 'SUSPENDED', 'SUCCESSOR', 'OBSERVER')))
                ) body
            )
            select counted.actor_id, counted.earliest_begin, participation.event_id, participation.id,
                   participation.actor_id, counted.latest_end, counted.type, bool_or(counted.direct),
                   participation.role, participation.level
            from counted join participation on participation.id = counted.participation_id
            group by counted.actor_id, counted.earliest_begin, counted.latest_end, counted.type, participation.id
            """;

    private final Connection connection;

    EventParties(Connection connection) {
        this.connection = connection;
    }

    /** Derives the parties of these events anew. */
    void derive(Collection<Long> eventIds) throws SQLException {
        var ids = connection.createArrayOf("bigint", eventIds.toArray());
        try (var delete = connection.prepareStatement("delete from event_party where event_id = any(?)");
                var insert = connection.prepareStatement(DERIVE)) {
            delete.setArray(1, ids);
            delete.executeUpdate();
            insert.setArray(1, ids);
            insert.executeUpdate();
        }
    }

    /** Derives the parties of all events anew: with an affiliation, any event may count for others. */
    void deriveAll() throws SQLException {
        try (var delete = connection.prepareStatement("delete from event_party");
                var insert = connection.prepareStatement(
                        DERIVE.replace("event.id = any(?) and not event.withdrawn", "not event.withdrawn"))) {
            delete.executeUpdate();
            insert.executeUpdate();
        }
    }
}
