package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Compares persons of different datasets whose names end in the same word: whether their full names agree, and for
 * which bodies both act at the same time.
 */
final class PersonMatching {
    /** The most similar names of two persons. A name of one word fits any first name. */
    private static final String NAMESAKES = """
            create temporary table namesake on commit drop as
            with person as materialized (
                select actor.id, coalesce(same_as_id, actor.id) as canonical, dataset_id, text, folded,
                       substring(folded from '[^ ]+$') as last_word
                from actor join entry on entry.id = actor.id join name on name.entry_id = actor.id
                where actor.kind = 'PERSON' and name.kind <> 'ACRONYM' and folded <> ''
            )
            select distinct on (mine.id, other.id) mine.id as mine, other.id as other, other.canonical as theirs,
                   mine.text as my_name, other.text as their_name,
                   mine.folded = other.folded and mine.folded like '% %' as equal,
                   mine.folded like '% %' and other.folded like '% %' as full_names,
                   similarity(mine.folded, other.folded) as likeness
            from compared_actor join person mine on mine.id = compared_actor.id and mine.canonical = mine.id
            join person other on other.last_word = mine.last_word and other.dataset_id <> mine.dataset_id
                 and other.canonical <> mine.id
            where (mine.folded not like '% %' or other.folded not like '% %' or left(mine.folded, 1) = left(other.folded, 1))
            order by mine.id, other.id, mine.folded = other.folded and mine.folded like '% %' desc,
                     mine.folded like '% %' and other.folded like '% %' desc, likeness desc""";

    /** The bodies for which they act, with the periods. */
    private static final String ACTING = """
            create temporary table acting on commit drop as
            with person as materialized (
                select mine as id from namesake union select other from namesake
            ), act as (
                select member_id as person_id, body_id, role as office, earliest_begin, latest_end
                from person join affiliation on member_id = person.id
                where not withdrawn and role <> 'SUCCESSOR'
              union all
                select actor_id, on_behalf_of_id, office, event.earliest_begin, event.latest_end
                from person join participation on actor_id = person.id join event on event.id = event_id
                where on_behalf_of_id is not null and not withdrawn
            )
            select person_id, coalesce(body.same_as_id, body.id) as body_id, office,
                   range_agg(tsrange(least(earliest_begin, latest_end), greatest(earliest_begin, latest_end), '[]')) as times
            from act join actor body on body.id = body_id
            group by 1, 2, 3""";

    /** Nobody holds office for longer than sixty years. */
    private static final String WEIGHED = """
            with shared as materialized (
                select distinct on (mine, other) mine, other, one.body_id,
                       case when one.office = two.office and one.office in (
                           'HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER',
                           'ORGANIZATION_HEAD') then one.office end as office
                from namesake join acting one on one.person_id = mine
                join acting two on two.person_id = other and two.body_id = one.body_id and two.times && one.times
                order by mine, other, office nulls last
            ), period as materialized (
                select person_id, range_merge(range_agg(times)) as times
                from (select person_id, unnest(times) as times from acting) single group by person_id
            ), weighed as (
                select namesake.*, office,
                       (select text from name where entry_id = body_id order by language <> 'en', ordinal limit 1) as body,
                       coalesce(greatest(lower(my_period.times), lower(their_period.times))
                           < least(upper(my_period.times), upper(their_period.times)) + interval '60 years', true) as coeval
                from namesake left join shared using (mine, other)
                left join period my_period on my_period.person_id = mine
                left join period their_period on their_period.person_id = other
            )
            select mine, theirs, body is not null and (equal or (full_names and office is not null)),
                   array[case when equal then 'both are called ' || my_name
                              else 'the names ' || my_name || ' and ' || their_name || ' are alike' end,
                         case when office is not null then 'both are ' || office || ' of ' || body || ' at the same time'
                              when body is not null then 'both act for ' || body || ' at the same time'
                              else 'nothing else that is known of them agrees' end]
            from weighed
            where (equal and coeval) or office is not null or (body is not null and full_names and likeness > 0.6)""";

    private PersonMatching() {}

    /** Prepares the comparison, which the returned query makes. */
    static String collect(Connection connection) throws SQLException {
        Jdbc.execute(
                connection,
                "drop table if exists namesake, acting",
                NAMESAKES,
                "analyze namesake",
                ACTING,
                "analyze acting");
        return WEIGHED;
    }
}
