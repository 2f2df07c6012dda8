package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.resolve.person.Act;
import org.chancery.ingest.resolve.person.Person;

/** Reads people: their names and codes, what they did, and what was decided about them. */
final class PersonRows {
    private static final String NAMES = """
            select actor.id, dataset_id, array_agg(text order by ordinal) as names,
                   array(select scheme || ':' || upper(code) from actor_code where actor_id = actor.id) as codes
            from actor join entry on entry.id = actor.id join name on name.entry_id = actor.id
            where actor.kind = 'PERSON' and name.kind <> 'ACRONYM' and folded <> ''
            group by actor.id, dataset_id order by actor.id""";

    /**
     * From the first to the last time for each body and office. An open end counts for ten years: nobody is known to
     * hold an office for ever.
     */
    private static final String ACTS = """
            with act as (
                select member_id as person_id, body_id, role as office, earliest_begin, latest_end
                from affiliation where member_id = any(?) and not withdrawn and role <> 'SUCCESSOR'
              union all
                select participation.actor_id, on_behalf_of_id, office, event.earliest_begin, event.latest_end
                from participation join event on event.id = event_id
                where participation.actor_id = any(?) and on_behalf_of_id is not null and not event.withdrawn
            ), dated as (
                select person_id, coalesce(body.same_as_id, body.id) as body_id,
                       case when office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER',
                                            'DEFENCE_MINISTER', 'ORGANIZATION_HEAD') then office end as office,
                       coalesce(office in ('MINISTER', 'DEPUTY_MINISTER', 'AMBASSADOR', 'SPECIAL_ENVOY'), false)
                           as lesser,
                       case when isfinite(earliest_begin) then earliest_begin
                            when isfinite(latest_end) then latest_end - interval '10 years' end as first_day,
                       case when isfinite(latest_end) then latest_end
                            when isfinite(earliest_begin) then earliest_begin + interval '10 years' end as last_day
                from act join actor body on body.id = act.body_id
            )
            select person_id, body_id, office, lesser, first_day is null as undated,
                   min(first_day::date - date '2000-01-01') as first_day,
                   max(last_day::date - date '2000-01-01') as last_day
            from dated group by person_id, body_id, office, lesser, first_day is null""";

    private static final String DECIDED = """
            select canonical_id, merged_id, state = 'MERGED' as joined from identity
            where kind = 'ACTOR' and decided_by is not null and state in ('MERGED', 'UNDONE', 'REJECTED')""";

    private PersonRows() {}

    /** All people of the archive, without what they did. */
    static Map<Long, Person> named(Connection connection) throws SQLException {
        LinkedHashMap<Long, Person> people = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(NAMES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                people.put(
                        rows.getLong("id"),
                        Person.of(
                                rows.getLong("id"),
                                rows.getLong("dataset_id"),
                                List.of((String[]) rows.getArray("names").getArray()),
                                Set.of(unique((String[]) rows.getArray("codes").getArray())),
                                List.of()));
            }
        }
        return people;
    }

    private static String[] unique(String[] codes) {
        return new HashSet<>(List.of(codes)).toArray(String[]::new);
    }

    /** These people with what they did. */
    static List<Person> acting(Connection connection, Collection<Person> people) throws SQLException {
        Map<Long, List<Act>> acts = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ACTS)) {
            Object[] ids = people.stream().map(Person::id).toArray();
            query.setArray(1, connection.createArrayOf("bigint", ids));
            query.setArray(2, connection.createArrayOf("bigint", ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    acts.computeIfAbsent(rows.getLong("person_id"), any -> new ArrayList<>())
                            .add(act(rows));
                }
            }
        }
        return people.stream()
                .map(person -> person.with(acts.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static Act act(ResultSet rows) throws SQLException {
        boolean undated = rows.getBoolean("undated");
        return new Act(
                rows.getLong("body_id"),
                rows.getString("office"),
                rows.getBoolean("lesser"),
                undated ? Long.MIN_VALUE : rows.getLong("first_day"),
                undated ? Long.MAX_VALUE : rows.getLong("last_day"));
    }

    /** The pairs that a person joined or separated, the lower number first. */
    static Set<List<Long>> decided(Connection connection, boolean joined) throws SQLException {
        HashSet<List<Long>> pairs = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(DECIDED);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (rows.getBoolean("joined") == joined) {
                    long one = rows.getLong("canonical_id");
                    long other = rows.getLong("merged_id");
                    pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
                }
            }
        }
        return pairs;
    }
}
