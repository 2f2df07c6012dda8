package org.chancery.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of one dataset: gives every record its id, and says which records have to be written. */
final class Entries {
    /** What marks an entry whose record the dataset no longer holds: no record has this hash. */
    private static final String WITHDRAWN = "";

    private final Connection connection;
    private final long datasetId;
    private final Map<String, Stored> stored = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    private record Stored(long id, String kind, String hash) {}

    /** A record as it asks for an entry. */
    record Claim(String key, Enum<?> kind, Record content) {}

    private Entries(Connection connection, long datasetId) {
        this.connection = connection;
        this.datasetId = datasetId;
    }

    static Entries of(Connection connection, long datasetId) throws SQLException {
        var entries = new Entries(connection, datasetId);
        entries.readStored();
        return entries;
    }

    private void readStored() throws SQLException {
        try (var query = connection.prepareStatement("""
                select key, id, kind, content_hash from entry where dataset_id = ?""")) {
            query.setLong(1, datasetId);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    stored.put(rows.getString(1), new Stored(rows.getLong(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
    }

    /**
     * Takes in records, in the order in which they get their ids.
     *
     * @throws BundleException if a key stood for something of another kind before
     */
    void claim(List<Claim> claims) throws SQLException {
        requireSameKinds(claims);
        var hashes = new LinkedHashMap<String, String>();
        for (var claim : claims) {
            hashes.put(claim.key(), ContentHash.of(claim.content()));
        }
        insertNew(claims, hashes);
        updateChanged(claims, hashes);
    }

    private void requireSameKinds(List<Claim> claims) {
        var problems = new ArrayList<Problem>();
        for (var claim : claims) {
            var before = stored.get(claim.key());
            if (before != null && !before.kind().equals(claim.kind().name())) {
                problems.add(new Problem(
                        new Problem.Location("archive", 1, 1),
                        "/" + claim.key(),
                        claim.kind().name(),
                        "this key is kept for what was a " + before.kind() + " when it was first loaded",
                        "Give the new record a key of its own"));
            }
        }
        if (!problems.isEmpty()) {
            throw new BundleException(problems);
        }
    }

    private void insertNew(List<Claim> claims, Map<String, String> hashes) throws SQLException {
        var fresh = claims.stream()
                .filter(claim -> !stored.containsKey(claim.key()))
                .toList();
        try (var insert = connection.prepareStatement("""
                insert into entry (kind, dataset_id, key, content_hash) values (?, ?, ?, ?)""", new String[] {"id"})) {
            for (var claim : fresh) {
                insert.setString(1, claim.kind().name());
                insert.setLong(2, datasetId);
                insert.setString(3, claim.key());
                insert.setString(4, hashes.get(claim.key()));
                insert.addBatch();
            }
            insert.executeBatch();
            rememberIds(insert, fresh);
        }
    }

    private void rememberIds(PreparedStatement insert, List<Claim> fresh) throws SQLException {
        try (var generated = insert.getGeneratedKeys()) {
            for (var claim : fresh) {
                generated.next();
                ids.put(claim.key(), generated.getLong(1));
                changed.add(claim.key());
            }
        }
    }

    private void updateChanged(List<Claim> claims, Map<String, String> hashes) throws SQLException {
        try (var update = RowBatch.of(connection, "update entry set content_hash = ? where id = ?")) {
            for (var claim : claims) {
                var before = stored.get(claim.key());
                if (before == null) {
                    continue;
                }
                ids.put(claim.key(), before.id());
                if (!before.hash().equals(hashes.get(claim.key()))) {
                    changed.add(claim.key());
                    update.add(hashes.get(claim.key()), before.id());
                }
            }
            update.write();
        }
    }

    /** Marks the entries whose records are gone, so that they are written again should they come back. */
    List<Long> withdrawRest() throws SQLException {
        var gone = new ArrayList<Long>();
        try (var update = RowBatch.of(connection, "update entry set content_hash = ? where id = ?")) {
            for (var entry : stored.entrySet()) {
                var before = entry.getValue();
                if (!ids.containsKey(entry.getKey()) && !before.hash().equals(WITHDRAWN)) {
                    gone.add(before.id());
                    update.add(WITHDRAWN, before.id());
                }
            }
            update.write();
        }
        return gone;
    }

    /** Whether a record of this key has to be written, because it is new or says something else than before. */
    boolean isChanged(String key) {
        return changed.contains(key);
    }

    long datasetId() {
        return datasetId;
    }

    long id(String key) {
        var id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("The bundle has not been checked: there is no record " + key);
        }
        return id;
    }

    boolean has(String key) {
        return ids.containsKey(key);
    }
}
