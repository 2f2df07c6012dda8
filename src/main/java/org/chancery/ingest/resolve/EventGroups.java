package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.resolve.event.EventVerdict;

/**
 * The records that certain pairs connect, from any number of datasets: all of them are one event, or none is joined. If
 * A is B, and B is C, but A cannot be C, then one of the two is wrong, and whichever was imported first does not make
 * it right. Joins by rules are given up then; what a person decided stays.
 */
final class EventGroups {
    static final String CONTRADICTED = "a third dataset has an event that can be only one of the two";

    private static final String RECORDS = """
            select record.id, coalesce(record.same_as_id, record.id) as root, record.dataset_id from event record
            where coalesce(record.same_as_id, record.id) in (
                select coalesce(same_as_id, id) from event where id = any(?))""";

    private static final String MATCHES = """
            select id, canonical_id, merged_id, state, decided_by is not null as by_person,
                   ? = any(reasons) as contradicted
            from identity
            where kind = 'EVENT' and relation = 'SAME' and (canonical_id = any(?) or merged_id = any(?))""";

    private static final String RELEASE = """
            update identity set state = 'DOUBTFUL', reasons = reasons || ?
            where id = any(?) and state = 'MERGED' and decided_by is null""";

    private final Connection connection;
    private final Set<List<Long>> mayBeOne = new HashSet<>();
    private final Set<List<Long>> parted = new HashSet<>();
    private final Map<Long, Set<Long>> neighbours = new HashMap<>();
    private final Map<Long, Long> roots = new HashMap<>();
    private final Map<Long, Long> datasets = new HashMap<>();
    private final Map<Long, List<Long>> joinsByRules = new HashMap<>();
    private final Map<Long, Boolean> isOne = new HashMap<>();

    private EventGroups(Connection connection) {
        this.connection = connection;
    }

    /**
     * The groups of these pairs.
     *
     * @param certain the pairs that the rules join
     * @param mayBeOne the compared pairs that may be one event each, certain or not, the lower number first
     */
    static EventGroups of(Connection connection, Collection<EventVerdict> certain, Set<List<Long>> mayBeOne)
            throws SQLException {
        EventGroups groups = new EventGroups(connection);
        groups.mayBeOne.addAll(mayBeOne);
        Set<Long> found = new LinkedHashSet<>();
        for (EventVerdict pair : certain) {
            groups.connect(pair.one().id(), pair.other().id());
            found.addAll(List.of(pair.one().id(), pair.other().id()));
        }
        while (!found.isEmpty()) {
            Set<Long> records = groups.readRecords(found);
            found = groups.readMatches(records);
        }
        groups.disconnectParted();
        groups.judge();
        return groups;
    }

    /** Whether the pair is joined, and not in a group that contradicts itself. */
    boolean isJoined(EventVerdict pair) {
        return isOne.getOrDefault(pair.one().id(), false);
    }

    /** Separates what the rules joined before in groups that contradict themselves now. */
    void release() throws SQLException {
        Set<Long> records = new HashSet<>();
        List<Long> identities = new ArrayList<>();
        isOne.forEach((record, one) -> {
            if (!one && joinsByRules.containsKey(record)) {
                records.add(record);
                identities.addAll(joinsByRules.getOrDefault(record, List.of()));
            }
        });
        if (identities.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(RELEASE)) {
            update.setString(1, CONTRADICTED);
            update.setArray(2, connection.createArrayOf("bigint", identities.toArray()));
            update.executeUpdate();
        }
        new Pointers(connection).settle(Identity.Kind.EVENT, records);
    }

    private void connect(long one, long other) {
        neighbours.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(other);
        neighbours.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(one);
    }

    /** Reads these records and what they are merged with; those that were not known yet. */
    private Set<Long> readRecords(Set<Long> ids) throws SQLException {
        Set<Long> fresh = new LinkedHashSet<>();
        try (PreparedStatement query = connection.prepareStatement(RECORDS)) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong("id");
                    datasets.put(id, rows.getLong("dataset_id"));
                    if (roots.put(id, rows.getLong("root")) == null) {
                        fresh.add(id);
                    }
                }
            }
        }
        return fresh;
    }

    /** Reads the matches of these records; the records that are connected with them and not known yet. */
    private Set<Long> readMatches(Set<Long> records) throws SQLException {
        Set<Long> connected = new LinkedHashSet<>();
        try (PreparedStatement query = connection.prepareStatement(MATCHES)) {
            query.setString(1, CONTRADICTED);
            query.setArray(2, connection.createArrayOf("bigint", records.toArray()));
            query.setArray(3, connection.createArrayOf("bigint", records.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    take(rows, connected);
                }
            }
        }
        connected.removeAll(roots.keySet());
        return connected;
    }

    private void take(ResultSet match, Set<Long> connected) throws SQLException {
        long one = match.getLong("canonical_id");
        long other = match.getLong("merged_id");
        boolean isByPerson = match.getBoolean("by_person");
        boolean isMerged = match.getString("state").equals("MERGED");
        if (isByPerson && !isMerged) {
            parted.add(pair(one, other));
            return;
        }
        mayBeOne.add(pair(one, other));
        if (isMerged || match.getBoolean("contradicted")) {
            connect(one, other);
            connected.addAll(List.of(one, other));
        }
        if (isMerged && !isByPerson) {
            for (long record : new long[] {one, other}) {
                joinsByRules.computeIfAbsent(record, any -> new ArrayList<>()).add(match.getLong("id"));
            }
        }
    }

    /** What a person separated is not connected by another record of the same event either. */
    private void disconnectParted() {
        Set<List<Long>> partedRoots = new HashSet<>();
        parted.forEach(pair -> partedRoots.add(pair(root(pair.get(0)), root(pair.get(1)))));
        neighbours.forEach(
                (one, others) -> others.removeIf(other -> partedRoots.contains(pair(root(one), root(other)))));
    }

    private long root(long record) {
        return roots.getOrDefault(record, record);
    }

    private void judge() {
        for (long start : neighbours.keySet()) {
            if (!isOne.containsKey(start)) {
                List<Long> group = connectedWith(start);
                boolean one = isOneEvent(group);
                group.forEach(record -> isOne.put(record, one));
            }
        }
    }

    private List<Long> connectedWith(long start) {
        Set<Long> group = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long next = open.remove();
            if (group.add(next)) {
                open.addAll(neighbours.getOrDefault(next, Set.of()));
            }
        }
        return List.copyOf(group);
    }

    private boolean isOneEvent(List<Long> group) {
        for (int first = 0; first < group.size(); first++) {
            for (long other : group.subList(first + 1, group.size())) {
                if (!mayBeOne(group.get(first), other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Two that are merged already were found to fit when they were. */
    private boolean mayBeOne(long one, long other) {
        return root(one) == root(other)
                || (mayBeOne.contains(pair(one, other))
                        && !datasets.getOrDefault(one, one).equals(datasets.getOrDefault(other, other)));
    }

    private static List<Long> pair(long one, long other) {
        return List.of(Math.min(one, other), Math.max(one, other));
    }
}
