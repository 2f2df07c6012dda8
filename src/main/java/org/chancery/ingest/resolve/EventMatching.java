package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.resolve.event.EventResolution;

/**
 * Finds the events of one dataset in others: of the same type, at the same time or, with a person in common, within two
 * days, and between the same states or some of them; conferences with any state in common. {@link EventResolution} then
 * decides by people, places and days.
 *
 * <p>Every record is compared by what it says itself, also one that is merged into another already: else the order of
 * imports would decide which record stands for all.
 *
 * <p>Only events with a known week are compared: a meeting of the same two states in the same quarter proves nothing.
 */
final class EventMatching {
    private static final String PERIOD = """
            select unnest(range_agg(span)) as span from (
                select distinct tsrange(date_trunc('month', earliest_begin) - interval '32 days',
                                        date_trunc('month', latest_end) + interval '1 month') as span
                from compared_event) spans""";

    private static final String OTHERS = """
            create temporary table other_event on commit drop as
            select event.id, dataset_id, type, earliest_begin, latest_end
            from (%s) period
            join event on earliest_begin >= lower(span) and earliest_begin < upper(span)
            where dataset_id <> %d and %s limit %d""";

    /** The parties of records that are merged into others, which have none of their own, as each record tells them. */
    private static final String MERGED = """
            create temporary table merged_party on commit drop as
            select distinct party.actor_id, record.id as event_id, party.type,
                   record.earliest_begin as earliest, record.latest_end as latest
            from (%s) period
            join event record on earliest_begin >= lower(span) and earliest_begin < upper(span)
            join event_party party on party.event_id = record.same_as_id
            join participation on participation.id = party.participation_id and participation.event_id = record.id
            where %s""";

    /** The parties of all records. */
    private static final String PARTIES = """
            (select actor_id, event_id, type, earliest, latest from event_party
             union all select actor_id, event_id, type, earliest, latest from merged_party)""";

    /**
     * Starts from the side with fewer events, and from all their states but the one with the most events: two events
     * that have two states in common have one of these. Lists of a conference may have only one in common.
     */
    private static final List<String> NARROWING =
            List.of("""
            create temporary table few_state on commit drop as
            with state as (
                select distinct few.id, told.actor_id,
                       coalesce(meeting.format in ('SUMMIT', 'MINISTERIAL', 'CONFERENCE'), false) as many
                from %1$s few join %7$s told on told.event_id = few.id
                join actor on actor.id = told.actor_id and actor.kind = 'STATE'
                left join meeting on meeting.id = few.id
            ), ranked as (
                select id, actor_id, many, row_number() over (partition by id order by events desc, actor_id desc) as rank,
                       count(*) over (partition by id) as states
                from state join (select actor_id, count(*) as events from state group by actor_id) frequency using (actor_id)
            )
            select id, actor_id from ranked where rank > 1 or states = 1 or many""", """
            create temporary table overlap on commit drop as
            select distinct few.id as few, many.id as many
            from %1$s few join few_state on few_state.id = few.id
            join %7$s party on party.actor_id = few_state.actor_id and party.type = few.type
                 and party.earliest between few.earliest_begin - interval '32 days' and few.latest_end
                 and party.latest >= few.earliest_begin
            join event many on many.id = party.event_id
            where (many.dataset_id = %2$d) <> (few.dataset_id = %2$d)
              and %3$s and %4$s""", """
            insert into overlap
            select distinct few.id, many.id
            from %1$s few join %7$s mine on mine.event_id = few.id
            join actor person on person.id = mine.actor_id and person.kind = 'PERSON'
            join %7$s party on party.actor_id = mine.actor_id and party.type = few.type
                 and party.earliest between few.earliest_begin - interval '34 days'
                     and few.latest_end + interval '2 days'
                 and party.latest >= few.earliest_begin - interval '2 days'
            join event many on many.id = party.event_id
            where (many.dataset_id = %2$d) <> (few.dataset_id = %2$d)
              and %3$s and %4$s""", """
            create temporary table telling_state on commit drop as
            select participation.event_id, array_agg(distinct party.actor_id order by party.actor_id) as states
            from participation join event_party party on party.participation_id = participation.id
            join actor on actor.id = party.actor_id and actor.kind = 'STATE'
            where participation.event_id in (select few from overlap union select many from overlap)
            group by participation.event_id""", "analyze overlap, telling_state", """
            create temporary table candidate on commit drop as
            select %5$s as mine, %6$s as theirs, few_states.states
            from overlap join telling_state few_states on few_states.event_id = few
            join telling_state many_states on many_states.event_id = many
            left join meeting few_meeting on few_meeting.id = few
            left join meeting many_meeting on many_meeting.id = many
            where many_states.states @> few_states.states or many_states.states <@ few_states.states
               or (few_meeting.format = 'VISIT') <> (many_meeting.format = 'VISIT')
               or (cardinality(few_states.states) > 3 or few_meeting.format in ('SUMMIT', 'MINISTERIAL', 'CONFERENCE'))
                  and (cardinality(many_states.states) > 3
                       or many_meeting.format in ('SUMMIT', 'MINISTERIAL', 'CONFERENCE'))""", "analyze candidate");

    private EventMatching() {}

    /** Merges certain matches, and records doubtful ones. */
    static List<Identity> match(Connection connection, long datasetId) throws SQLException {
        long mine = Compared.count(connection, "compared_event");
        if (mine == 0) {
            return List.of();
        }
        Jdbc.execute(
                connection,
                "drop table if exists other_event, merged_party, few_state, overlap, telling_state, candidate",
                OTHERS.formatted(PERIOD, datasetId, Compared.comparable("event"), mine),
                MERGED.formatted(PERIOD, Compared.comparable("record")),
                "create index on merged_party (actor_id)",
                "create index on merged_party (event_id)",
                "analyze other_event, merged_party");
        long theirs = Compared.count(connection, "other_event");
        if (theirs == 0) {
            return List.of();
        }
        narrow(connection, datasetId, theirs < mine);
        Set<List<Long>> candidates = EventRows.candidates(connection);
        EventResolution resolution =
                new EventResolution(EventRows.read(connection), candidates, EventAttendance.doubtful(connection));
        return EventVerdicts.record(connection, resolution);
    }

    private static void narrow(Connection connection, long datasetId, boolean fewAreTheirs) throws SQLException {
        for (String step : NARROWING) {
            Jdbc.execute(
                    connection,
                    step.formatted(
                            fewAreTheirs ? "other_event" : "compared_event",
                            datasetId,
                            Compared.comparable("many"),
                            fewAreTheirs ? "many.id in (select id from compared_event)" : "true",
                            fewAreTheirs ? "many" : "few",
                            fewAreTheirs ? "few" : "many",
                            PARTIES));
        }
    }
}
