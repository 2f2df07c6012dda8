package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.resolve.event.Attendees;
import org.chancery.ingest.resolve.event.SamePeople;
import org.chancery.ingest.resolve.event.Seat;
import org.jspecify.annotations.Nullable;

/** Reads who took part in events. */
final class EventAttendance {
    private static final Set<String> OF_ONE_AT_A_TIME =
            Set.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER", "DEFENCE_MINISTER");

    /** As each record tells them, also one that is merged into another. */
    private static final String PARTIES = """
            select participation.event_id, party.participant_id, participant.kind as participant_kind,
                   party.actor_id, body.kind as body_kind, party.role, participation.office
            from participation
            join event_party party on party.participation_id = participation.id
            join actor participant on participant.id = party.participant_id
            join actor body on body.id = party.actor_id
            where participation.event_id = any(?)
            order by participation.event_id, participation.ordinal, party.actor_id""";

    private static final String DOUBTFUL = """
            select coalesce(canonical.same_as_id, canonical.id) as one, coalesce(merged.same_as_id, merged.id) as other
            from identity join actor canonical on canonical.id = canonical_id join actor merged on merged.id = merged_id
            where identity.kind = 'ACTOR' and state = 'DOUBTFUL' and canonical.kind = 'PERSON'""";

    private final Set<Long> people = new HashSet<>();
    private final Set<Long> states = new HashSet<>();
    private final Map<Long, Set<Long>> byState = new HashMap<>();
    private final Set<Seat> seats = new HashSet<>();
    private final Set<Long> visitors = new HashSet<>();
    private final Set<Seat> visitorSeats = new HashSet<>();
    private final Set<Long> organizers = new HashSet<>();
    private final Set<Long> hosts = new HashSet<>();
    private @Nullable Long principal;

    /** Those of each of these records. */
    static Map<Long, EventAttendance> read(Connection connection, Collection<Long> events) throws SQLException {
        Map<Long, EventAttendance> all = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(PARTIES)) {
            query.setArray(1, connection.createArrayOf("bigint", events.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all.computeIfAbsent(rows.getLong("event_id"), any -> new EventAttendance())
                            .add(rows);
                }
            }
        }
        return all;
    }

    private void add(ResultSet row) throws SQLException {
        long participant = row.getLong("participant_id");
        long body = row.getLong("actor_id");
        boolean isState = row.getString("body_kind").equals("STATE");
        if (isState) {
            states.add(body);
            if (row.getString("role").equals("HOST")) {
                hosts.add(body);
            }
        }
        switch (row.getString("participant_kind")) {
            case "PERSON" ->
                addPerson(participant, isState ? body : null, row.getString("role"), row.getString("office"));
            case "ORGANIZATION" -> organizers.add(participant);
            default -> {
                // States and armed groups have no names of their own to compare.
            }
        }
    }

    private void addPerson(long person, @Nullable Long state, String role, @Nullable String office) {
        boolean isVisitor = role.equals("VISITOR");
        people.add(person);
        if (isVisitor) {
            visitors.add(person);
            principal = principal == null ? Long.valueOf(person) : principal;
        }
        if (state != null) {
            byState.computeIfAbsent(state, any -> new HashSet<>()).add(person);
            if (office != null && OF_ONE_AT_A_TIME.contains(office)) {
                (isVisitor ? visitorSeats : seats).add(new Seat(state, office));
            }
        }
    }

    Set<Long> states() {
        return states;
    }

    Set<Long> hosts() {
        return hosts;
    }

    Attendees attendees(@Nullable EventAttendance ofWhole) {
        HashSet<Seat> all = new HashSet<>(seats);
        all.addAll(visitorSeats);
        return new Attendees(
                people,
                byState,
                all,
                visitors,
                visitorSeats,
                principal,
                ofWhole == null ? Set.of() : ofWhole.visitors,
                organizers);
    }

    /** People of whom nobody knows yet whether they are one. */
    static SamePeople doubtful(Connection connection) throws SQLException {
        HashSet<List<Long>> pairs = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(DOUBTFUL);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                long one = rows.getLong("one");
                long other = rows.getLong("other");
                pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
            }
        }
        return new SamePeople(pairs);
    }
}
