package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.resolve.person.Person;
import org.chancery.ingest.resolve.person.PersonIndex;
import org.chancery.ingest.resolve.person.PersonResolution;
import org.chancery.ingest.resolve.person.Verdict;

/**
 * Compares the added and changed persons with all whose names may be theirs, and these with theirs in turn: a rule that
 * asks whether a surname fits one person has to see all whom it fits, whichever was imported first.
 */
final class PersonMatching {
    /** What the rules joined before, and no person confirmed. */
    private static final String JOINED_BY_RULES = """
            select identity.id, canonical_id, merged_id from identity
            join actor on actor.id = canonical_id and actor.kind = 'PERSON'
            where identity.kind = 'ACTOR' and state = 'MERGED' and decided_by is null
              and canonical_id = any(?) and merged_id = any(?)""";

    private static final String RELEASE = """
            update identity set state = 'DOUBTFUL',
                reasons = reasons || array['what was learnt since leaves it in doubt']
            where id = any(?)""";

    private static final String NAME = """
            select entry_id, text from (
                select entry_id, text, row_number() over (
                    partition by entry_id order by language <> 'en', kind <> 'COMMON', ordinal) as rank
                from name where entry_id = any(?)) name where rank = 1""";

    private final Connection connection;

    private PersonMatching(Connection connection) {
        this.connection = connection;
    }

    static List<Identity> match(Connection connection) throws SQLException {
        return new PersonMatching(connection).match();
    }

    private List<Identity> match() throws SQLException {
        Set<Long> compared = compared();
        if (compared.isEmpty()) {
            return List.of();
        }
        PersonIndex index = new PersonIndex(PersonRows.named(connection));
        // Also those near them: whoever bears a surname, too, leaves two others in doubt who were joined by it.
        Set<Long> around = index.around(index.around(compared));
        Collection<Person> people = PersonRows.acting(connection, index.of(index.around(around)));
        PersonResolution resolution = new PersonResolution(
                people, PersonRows.decided(connection, true), PersonRows.decided(connection, false));
        release(people, around, resolution);
        List<Verdict> verdicts = resolution.verdicts().stream()
                .filter(verdict -> around.contains(verdict.canonical()) && around.contains(verdict.merged()))
                .toList();
        return record(verdicts);
    }

    private Set<Long> compared() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select id from compared_actor where kind = 'PERSON'")) {
            return new LinkedHashSet<>(Jdbc.longValues(query));
        }
    }

    /** Separates what the rules joined before and would not join now. */
    private void release(Collection<Person> people, Set<Long> around, PersonResolution resolution) throws SQLException {
        Map<Long, Person> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        ArrayList<Long> identities = new ArrayList<>();
        LinkedHashSet<Long> records = new LinkedHashSet<>();
        try (PreparedStatement query = connection.prepareStatement(JOINED_BY_RULES)) {
            query.setArray(1, connection.createArrayOf("bigint", around.toArray()));
            query.setArray(2, connection.createArrayOf("bigint", around.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Person one = byId.get(rows.getLong("canonical_id"));
                    Person other = byId.get(rows.getLong("merged_id"));
                    if (one != null && other != null && !resolution.areOne(one, other)) {
                        identities.add(rows.getLong("id"));
                        records.addAll(List.of(one.id(), other.id()));
                    }
                }
            }
        }
        if (!identities.isEmpty()) {
            try (PreparedStatement update = connection.prepareStatement(RELEASE)) {
                update.setArray(1, connection.createArrayOf("bigint", identities.toArray()));
                update.executeUpdate();
            }
            new Pointers(connection).settle(Identity.Kind.ACTOR, records);
        }
    }

    private List<Identity> record(List<Verdict> verdicts) throws SQLException {
        Map<Long, String> bodies = names(verdicts);
        LinkedHashMap<Verdict, List<String>> reasons = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            ArrayList<String> all = new ArrayList<>(verdict.reasons());
            all.add(verdict.context().formatted(bodies.getOrDefault(verdict.body(), "one body")));
            reasons.put(verdict, all);
        }
        return Proposals.recordVerdicts(connection, reasons);
    }

    private Map<Long, String> names(List<Verdict> verdicts) throws SQLException {
        HashMap<Long, String> names = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(NAME)) {
            Object[] bodies = verdicts.stream()
                    .map(Verdict::body)
                    .filter(java.util.Objects::nonNull)
                    .distinct()
                    .toArray();
            query.setArray(1, connection.createArrayOf("bigint", bodies));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.put(rows.getLong("entry_id"), rows.getString("text"));
                }
            }
        }
        return names;
    }
}
