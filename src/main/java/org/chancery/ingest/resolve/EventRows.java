package org.chancery.ingest.resolve;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.resolve.event.Happening;
import org.chancery.ingest.resolve.event.Site;
import org.chancery.language.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of the table {@code candidate}, each with its people, and with the places of all its legs. Talks
 * without a place or a host have those of the visit that they are part of.
 */
final class EventRows {
    private static final String EVENTS = """
            with compared as (select mine as id from candidate union select theirs from candidate)
            select event.id, event.dataset_id, event.during, event.part_of_id, meeting.format,
                   earliest_begin::date - date '2000-01-01' as first_day,
                   latest_end::date - date '2000-01-01' as last_day,
                   array(select distinct actor_id from event_party join actor on actor.id = actor_id
                         where event_id = event.id and actor.kind = 'STATE') as states,
                   array(select distinct participant_id from event_party join actor on actor.id = participant_id
                         where event_id = event.id and actor.kind = 'PERSON') as people,
                   array(select distinct participant_id from event_party join actor on actor.id = participant_id
                         where event_id = event.id and actor.kind = 'PERSON' and role = 'VISITOR') as visitors,
                   array(select distinct participant_id from event_party join actor on actor.id = participant_id
                         where event_id = event.id and actor.kind = 'ORGANIZATION') as organizers,
                   array(select distinct actor_id from event_party join actor on actor.id = actor_id
                         where event_id in (event.id, event.part_of_id) and actor.kind = 'STATE' and role = 'HOST')
                       as hosts,
                   array(select record.place_id from event_record join event record on record.id = record_id
                         where event_record.event_id = event.id and record.place_id is not null
                         union select leg.place_id from event_record join leg on leg.meeting_id = record_id
                         where event_record.event_id = event.id) as places,
                   array(select record.place_id from event_record join event record on record.id = record_id
                         where event_record.event_id = event.part_of_id and record.place_id is not null
                         union select leg.place_id from event_record join leg on leg.meeting_id = record_id
                         where event_record.event_id = event.part_of_id) as places_of_whole
            from compared join event on event.id = compared.id left join meeting on meeting.id = event.id""";

    private static final String SITES = """
            with recursive around as (
                select id as place_id, id as outer_id from place where id = any(?)
              union
                select around.place_id, place.within_id from around join place on place.id = around.outer_id
                where place.within_id is not null
            )
            select place.id, coalesce(country.same_as_id, country.id) as country_id,
                   array(select text from name where entry_id = place.id) as names,
                   array(select outer_id from around where place_id = place.id) as around
            from place left join actor country on country.id = place.country_id where place.id = any(?)""";

    private EventRows() {}

    static Set<List<Long>> candidates(Connection connection) throws SQLException {
        LinkedHashSet<List<Long>> pairs = new LinkedHashSet<>();
        try (PreparedStatement query = connection.prepareStatement("select mine, theirs from candidate");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                pairs.add(List.of(rows.getLong(1), rows.getLong(2)));
            }
        }
        return pairs;
    }

    static Map<Long, Happening> read(Connection connection) throws SQLException {
        Map<Long, Set<Long>> placesOf = new HashMap<>();
        Map<Long, Happening> events = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Happening event = event(rows);
                events.put(event.id(), event);
                Set<Long> places = numbers(rows.getArray("places"));
                placesOf.put(event.id(), places.isEmpty() ? numbers(rows.getArray("places_of_whole")) : places);
            }
        }
        Map<Long, Site> sites = sites(
                connection, placesOf.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        events.replaceAll((id, event) -> at(
                event,
                placesOf.getOrDefault(id, Set.of()).stream().map(sites::get).toList()));
        return events;
    }

    private static Happening event(ResultSet rows) throws SQLException {
        long partOf = rows.getLong("part_of_id");
        @Nullable Long whole = rows.wasNull() ? null : partOf;
        return new Happening(
                rows.getLong("id"),
                rows.getLong("dataset_id"),
                rows.getString("during"),
                rows.getLong("first_day"),
                rows.getLong("last_day"),
                rows.getString("format"),
                numbers(rows.getArray("states")),
                numbers(rows.getArray("people")),
                numbers(rows.getArray("visitors")),
                numbers(rows.getArray("organizers")),
                numbers(rows.getArray("hosts")),
                List.of(),
                whole);
    }

    private static Happening at(Happening event, List<Site> sites) {
        return new Happening(
                event.id(),
                event.dataset(),
                event.during(),
                event.firstDay(),
                event.lastDay(),
                event.format(),
                event.states(),
                event.people(),
                event.visitors(),
                event.organizers(),
                event.hosts(),
                sites,
                event.partOf());
    }

    private static Map<Long, Site> sites(Connection connection, Set<Long> places) throws SQLException {
        Map<Long, Site> sites = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SITES)) {
            query.setArray(1, connection.createArrayOf("bigint", places.toArray()));
            query.setArray(2, connection.createArrayOf("bigint", places.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sites.put(rows.getLong("id"), site(rows));
                }
            }
        }
        return sites;
    }

    private static Site site(ResultSet rows) throws SQLException {
        long country = rows.getLong("country_id");
        @Nullable Long state = rows.wasNull() ? null : country;
        Set<String> names = Arrays.stream((String[]) rows.getArray("names").getArray())
                .map(EventRows::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return new Site(rows.getLong("id"), names, state, numbers(rows.getArray("around")));
    }

    /** "Washington, D.C." and "Washington DC" are Washington. */
    private static String plain(String name) {
        return Folding.foldOfAny(name.replaceFirst(",.*$", "").replaceFirst(" D\\.?C\\.?$", ""));
    }

    private static Set<Long> numbers(Array array) throws SQLException {
        return new HashSet<>(List.of((Long[]) array.getArray()));
    }
}
