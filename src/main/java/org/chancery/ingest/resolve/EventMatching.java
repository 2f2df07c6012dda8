package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Finds the events of one dataset in others: of the same type, between the same states, at the same time and place, or
 * with a person in common.
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

    /** Starts from the side with fewer events, and from the state with the fewest of them. */
    private static final List<String> NARROWING = List.of(
            """
            create temporary table few_state on commit drop as
            with state as (
                select distinct few.id, actor_id from %1$s few join event_party on event_id = few.id
                join actor on actor.id = actor_id and actor.kind = 'STATE'
            )
            select distinct on (state.id) state.id, state.actor_id
            from state join (select actor_id, count(*) as events from state group by actor_id) frequency using (actor_id)
            order by state.id, events, state.actor_id""",
            """
            create temporary table overlap on commit drop as
            select distinct few.id as few, many.id as many
            from %1$s few join few_state on few_state.id = few.id
            join event_party party on party.actor_id = few_state.actor_id and party.type = few.type
                 and party.earliest between few.earliest_begin - interval '32 days' and few.latest_end
                 and party.latest >= few.earliest_begin
            join event many on many.id = party.event_id
            where (many.dataset_id = %2$d) <> (few.dataset_id = %2$d)
              and %3$s and %4$s""",
            """
            create temporary table telling_state on commit drop as
            select event_id, array_agg(distinct actor_id order by actor_id) as states
            from event_party join actor on actor.id = actor_id and actor.kind = 'STATE'
            where event_id in (select few from overlap union select many from overlap)
            group by event_id""",
            "analyze overlap, telling_state",
            """
            create temporary table candidate on commit drop as
            select %5$s as mine, %6$s as theirs, few_states.states
            from overlap join telling_state few_states on few_states.event_id = few
            join telling_state many_states on many_states.event_id = many and many_states.states = few_states.states""",
            // A journey and its talks have the same states and days: journeys are compared with journeys.
            """
            delete from candidate using event mine, event theirs
            where mine.id = mine and theirs.id = theirs and (
                (mine.part_of_id is null and exists (
                    select from candidate whole where whole.mine = candidate.mine and whole.theirs = theirs.part_of_id))
                or (theirs.part_of_id is null and exists (
                    select from candidate whole where whole.theirs = candidate.theirs and whole.mine = mine.part_of_id)))""",
            "analyze candidate");

    /** Places with the same name in the same country are the same in all datasets. */
    private static final String WEIGHED = """
            with recursive around as (
                select id as place_id, id as outer_id from place
                where id in (select place_id from event where id in (select mine from candidate union select theirs from candidate))
              union
                select around.place_id, place.within_id from around join place on place.id = around.outer_id
                where place.within_id is not null
            ), weighed as (
                select candidate.*, mine.type, my_meeting.format as format, their_meeting.format as their_format,
                       mine.during, theirs.during as their_during,
                       mine.place_id is not null and theirs.place_id is not null as placed,
                       (select text from name where entry_id = mine.place_id order by language <> 'en', ordinal limit 1) as place,
                       exists (
                           select 1 from around one join around two on two.place_id = theirs.place_id
                           join place one_place on one_place.id = one.outer_id
                           join place two_place on two_place.id = two.outer_id
                           left join actor one_country on one_country.id = one_place.country_id
                           left join actor two_country on two_country.id = two_place.country_id
                           where one.place_id = mine.place_id
                             and (one.outer_id = mine.place_id or two.outer_id = theirs.place_id)
                             and (one.outer_id = two.outer_id or (
                                 exists (select 1 from name join name same using (folded)
                                         where name.entry_id = one.outer_id and same.entry_id = two.outer_id
                                           and folded <> '')
                                 and coalesce(one_country.same_as_id, one_country.id)
                                     = coalesce(two_country.same_as_id, two_country.id)))) as same_place,
                       (select min(text) from name join (
                            select participant_id from event_party where event_id = mine.id
                            intersect select participant_id from event_party where event_id = theirs.id) both_there
                            on participant_id = entry_id
                        join actor on actor.id = participant_id and actor.kind = 'PERSON'
                        where name.ordinal = 0) as person,
                       (select count(distinct event_id) = 2 from event_party
                        join actor on actor.id = participant_id and actor.kind = 'PERSON'
                        where event_id in (mine.id, theirs.id)) as peopled,
                       date_trunc('day', mine.earliest_begin) = date_trunc('day', theirs.earliest_begin)
                       and date_trunc('day', mine.latest_end) = date_trunc('day', theirs.latest_end)
                       and mine.latest_end < mine.earliest_begin + interval '8 days' as same_days,
                       (mine.earliest_begin >= theirs.earliest_begin and mine.latest_end <= theirs.latest_end
                        and theirs.latest_end <= theirs.earliest_begin + interval '3 days')
                       or (theirs.earliest_begin >= mine.earliest_begin and theirs.latest_end <= mine.latest_end
                           and mine.latest_end <= mine.earliest_begin + interval '3 days') as contained
                from candidate
                join event mine on mine.id = candidate.mine join event theirs on theirs.id = candidate.theirs
                left join meeting my_meeting on my_meeting.id = mine.id
                left join meeting their_meeting on their_meeting.id = theirs.id
            )
            select mine, theirs,
                   (same_days or contained) and cardinality(states) > 1 and coalesce(format = their_format, true)
                       and (person is not null or not peopled),
                   array['both are between ' || (
                       select string_agg(distinct name.text, ', ') from unnest(states) state
                       join name on name.entry_id = state and name.id = (
                           select id from name where entry_id = state order by language <> 'en', ordinal limit 1))]
                   || case when during = their_during then array['both are dated ' || during]
                           else array['one is dated ' || during || ', the other ' || their_during] end
                   || case when person is null then array['no person is known to take part in both']
                           else array[person || ' takes part in both'] end
                   || case when same_place then array['both are at ' || place]
                           else array['the place of one is not known'] end
                   || case when format <> their_format then array['one is a ' || format || ', the other a ' || their_format]
                           else '{}'::text[] end
            from weighed
            where (same_place or not placed) and (person is not null or same_place)""";

    private EventMatching() {}

    /** Merges certain matches, and records doubtful ones. */
    static List<Identity> match(Connection connection, long datasetId) throws SQLException {
        long mine = Compared.count(connection, "compared_event");
        if (mine == 0) {
            return List.of();
        }
        Jdbc.execute(
                connection,
                "drop table if exists other_event, few_state, overlap, telling_state, candidate",
                OTHERS.formatted(PERIOD, datasetId, Compared.comparable("event"), mine),
                "analyze other_event");
        long theirs = Compared.count(connection, "other_event");
        if (theirs == 0) {
            return List.of();
        }
        narrow(connection, datasetId, theirs < mine);
        Proposals proposals = new Proposals(connection);
        proposals.add(WEIGHED);
        return proposals.record(Identity.Kind.EVENT);
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
                            fewAreTheirs ? "few" : "many"));
        }
    }
}
