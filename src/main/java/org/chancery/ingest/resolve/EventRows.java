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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.resolve.event.Happening;
import org.chancery.ingest.resolve.event.Site;
import org.chancery.ingest.resolve.event.TitleWords;
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
                   array(select text from name where entry_id = event.id) as titles,
                   array(select distinct text from participation
                         join event_party party on party.participation_id = participation.id
                         join name on entry_id = participant_id
                         where participation.event_id = event.id and participant_id = party.actor_id
                           and party.role = 'ORGANIZER') as bodies,
                   array(select place_id where place_id is not null
                         union select leg.place_id from leg where leg.meeting_id = event.id) as places,
                   array(select whole.place_id from event whole
                         where whole.id = event.part_of_id and whole.place_id is not null
                         union select leg.place_id from leg where leg.meeting_id = event.part_of_id) as places_of_whole
            from compared join event on event.id = compared.id left join meeting on meeting.id = event.id""";

    /** A place that is called like its country is no place in it. */
    private static final String SITES = """
            with recursive around as (
                select id as place_id, id as outer_id from place where id = any(?)
              union
                select around.place_id, place.within_id from around join place on place.id = around.outer_id
                where place.within_id is not null
            )
            select place.id, coalesce(country.same_as_id, country.id) as country_id,
                   array(select text from name where entry_id = place.id) as names,
                   array(select outer_id from around where place_id = place.id) as around,
                   exists (select from name join name of_country on of_country.folded = name.folded
                           where name.entry_id = place.id
                             and of_country.entry_id in (country.id, country.same_as_id)) as is_country
            from place left join actor country on country.id = place.country_id where place.id = any(?)""";

    private static final String VISIT = "VISIT";

    private final Connection connection;
    private final Map<Long, Set<Long>> placesOf = new HashMap<>();

    private EventRows(Connection connection) {
        this.connection = connection;
    }

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
        return new EventRows(connection).read();
    }

    private Map<Long, Happening> read() throws SQLException {
        Map<Long, Row> rows = rows();
        Set<Long> events = new HashSet<>(rows.keySet());
        for (Row row : rows.values()) {
            Long whole = row.partOf();
            if (whole != null) {
                events.add(whole);
            }
        }
        Map<Long, EventAttendance> attendance = EventAttendance.read(connection, events);
        Map<Long, Site> sites =
                sites(placesOf.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<Long, Happening> happenings = new HashMap<>();
        rows.forEach((id, row) -> happenings.put(
                id,
                row.happening(
                        attendance.getOrDefault(id, new EventAttendance()),
                        row.partOf() == null ? null : attendance.get(row.partOf()),
                        placesOf.getOrDefault(id, Set.of()).stream()
                                .flatMap(place -> Optional.ofNullable(sites.get(place)).stream())
                                .toList())));
        return happenings;
    }

    private Map<Long, Row> rows() throws SQLException {
        Map<Long, Row> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Row row = Row.of(rows);
                found.put(row.id(), row);
                Set<Long> places = numbers(rows.getArray("places"));
                placesOf.put(row.id(), places.isEmpty() ? numbers(rows.getArray("places_of_whole")) : places);
            }
        }
        return found;
    }

    private record Row(
            long id,
            long dataset,
            String during,
            long firstDay,
            long lastDay,
            @Nullable String format,
            Set<TitleWords> titles,
            Set<TitleWords> bodies,
            @Nullable Long partOf) {

        static Row of(ResultSet rows) throws SQLException {
            long partOf = rows.getLong("part_of_id");
            @Nullable Long whole = rows.wasNull() ? null : partOf;
            return new Row(
                    rows.getLong("id"),
                    rows.getLong("dataset_id"),
                    rows.getString("during"),
                    rows.getLong("first_day"),
                    rows.getLong("last_day"),
                    rows.getString("format"),
                    words(rows.getArray("titles")),
                    words(rows.getArray("bodies")),
                    whole);
        }

        private static Set<TitleWords> words(Array texts) throws SQLException {
            return Arrays.stream((String[]) texts.getArray())
                    .map(TitleWords::of)
                    .collect(Collectors.toSet());
        }

        /** A visit is to the states in which its places lie, whether or not they are called hosts. */
        Happening happening(EventAttendance own, @Nullable EventAttendance ofWhole, List<Site> sites) {
            Set<Long> hosts = new HashSet<>(own.hosts());
            if (ofWhole != null) {
                hosts.addAll(ofWhole.hosts());
            }
            Set<Long> states = new HashSet<>(own.states());
            if (VISIT.equals(format)) {
                states.addAll(countries(sites));
            }
            if (hosts.isEmpty()) {
                hosts.addAll(Happening.common(states, countries(sites)));
            }
            return new Happening(
                    id,
                    dataset,
                    during,
                    firstDay,
                    lastDay,
                    format,
                    titles,
                    bodies,
                    states,
                    own.attendees(ofWhole).visiting(hosts),
                    hosts,
                    sites.stream().filter(Site::isNarrow).toList(),
                    partOf);
        }
    }

    private static Set<Long> countries(List<Site> sites) {
        return sites.stream()
                .flatMap(site -> Optional.ofNullable(site.country()).stream())
                .collect(Collectors.toSet());
    }

    private Map<Long, Site> sites(Set<Long> places) throws SQLException {
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
        return new Site(
                rows.getLong("id"), names, state, numbers(rows.getArray("around")), !rows.getBoolean("is_country"));
    }

    /** "Washington, D.C." and "Washington DC" are Washington. */
    private static String plain(String name) {
        return Folding.foldOfAny(name.replaceFirst(",.*$", "").replaceFirst(" D\\.?C\\.?$", ""));
    }

    private static Set<Long> numbers(Array array) throws SQLException {
        return new HashSet<>(List.of((Long[]) array.getArray()));
    }
}
