package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.resolve.event.EventResolution;
import org.chancery.ingest.resolve.event.EventVerdict;
import org.chancery.ingest.resolve.event.EventVerdict.Relation;
import org.chancery.ingest.resolve.event.Happening;

/** Records what was found out about events, with reasons in words. */
final class EventVerdicts {
    private static final String NAME = """
            select entry_id, text from (
                select entry_id, text, row_number() over (
                    partition by entry_id order by language <> 'en', kind <> 'COMMON', ordinal) as rank
                from name where entry_id = any(?)) name where rank = 1""";

    private final Map<Long, String> names = new HashMap<>();

    private EventVerdicts() {}

    static List<Identity> record(Connection connection, EventResolution resolution) throws SQLException {
        List<EventVerdict> verdicts = resolution.verdicts();
        List<EventVerdict> certain =
                verdicts.stream().filter(EventVerdict::certain).toList();
        EventGroups groups = EventGroups.of(connection, certain, resolution.mayBeOne());
        EventVerdicts words = new EventVerdicts();
        words.readNames(connection, verdicts);
        Proposals proposals = new Proposals(connection);
        Set<Long> decided = certain.stream().map(pair -> pair.one().id()).collect(Collectors.toSet());
        for (EventVerdict verdict : verdicts) {
            boolean isPart = verdict.relation() == Relation.PART_OF;
            // Beside a certain match, a doubtful one does not count.
            if (isPart || verdict.certain() || !decided.contains(verdict.one().id())) {
                boolean isContradicted = verdict.certain() && !groups.isJoined(verdict);
                proposals.add(
                        verdict.one().id(),
                        verdict.other().id(),
                        verdict.certain() && !isContradicted,
                        isPart,
                        isContradicted
                                ? with(words.reasons(verdict), EventGroups.CONTRADICTED)
                                : words.reasons(verdict));
            }
        }
        groups.release();
        return proposals.recordEvents();
    }

    private static List<String> with(List<String> reasons, String more) {
        return Stream.concat(reasons.stream(), Stream.of(more)).toList();
    }

    private void readNames(Connection connection, List<EventVerdict> verdicts) throws SQLException {
        Set<Long> named = verdicts.stream()
                .flatMap(verdict ->
                        Stream.concat(Stream.of(verdict.person(), verdict.place()), verdict.one().states().stream()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        try (PreparedStatement query = connection.prepareStatement(NAME)) {
            query.setArray(1, connection.createArrayOf("bigint", named.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.put(rows.getLong("entry_id"), rows.getString("text"));
                }
            }
        }
    }

    private List<String> reasons(EventVerdict verdict) {
        Happening one = verdict.one();
        Happening other = verdict.other();
        ArrayList<String> reasons = new ArrayList<>();
        if (verdict.relation() == Relation.PART_OF) {
            reasons.add("the first may be a part of the second");
        }
        reasons.add("both are between "
                + Happening.common(one.states(), other.states()).stream()
                        .map(this::name)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        reasons.add(
                one.during().equals(other.during())
                        ? "both are dated " + one.during()
                        : "one is dated %s, the other %s".formatted(one.during(), other.during()));
        reasons.add(
                verdict.person() == null
                        ? "no person is known to take part in both"
                        : name(verdict.person()) + " takes part in both");
        reasons.add(verdict.place() == null ? "no place of both is known" : "both are at " + name(verdict.place()));
        if (one.format() != null && other.format() != null && !one.format().equals(other.format())) {
            reasons.add("one is a %s, the other a %s".formatted(one.format(), other.format()));
        }
        return reasons;
    }

    private String name(Long id) {
        return names.getOrDefault(id, "number " + id);
    }
}
