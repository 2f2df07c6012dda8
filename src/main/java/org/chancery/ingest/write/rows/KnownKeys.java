package org.chancery.ingest.write.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of the dataset that a batch refers to by key; the latest ones stay in memory. */
public final class KnownKeys {
    private static final int KEPT = 50_000;

    private static final String FIND = """
            select wanted.key, entry.id, entry.kind, read_record.kind
            from unnest(?) as wanted(key)
            left join entry on entry.dataset_id = ? and entry.key = wanted.key
            left join pg_temp.read_record on read_record.key = wanted.key
                and not read_record.refused and read_record.repeated is null""";

    private final long datasetId;
    private final boolean whole;
    private final Map<String, Known> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > KEPT;
        }
    };

    /** A record: its id, which is null for one that comes later in the run, and the kind of its entry. */
    public record Known(@Nullable Long id, String kind) {}

    /** @param whole whether references may only mean records of this run, not of an earlier edition */
    public KnownKeys(long datasetId, boolean whole) {
        this.datasetId = datasetId;
        this.whole = whole;
    }

    /** The keys that have a record. */
    public Map<String, Known> find(Connection connection, Collection<String> keys) throws SQLException {
        HashMap<String, Known> found = new HashMap<>();
        Object[] missing = keys.stream().filter(key -> !found(key, found)).toArray();
        if (missing.length == 0) {
            return found;
        }
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setArray(1, connection.createArrayOf("text", missing));
            query.setLong(2, datasetId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Known known = known((Long) rows.getObject(2), rows.getString(3), rows.getString(4));
                    if (known != null) {
                        found.put(rows.getString(1), known);
                    }
                }
            }
        }
        return found;
    }

    private boolean found(String key, Map<String, Known> found) {
        Known known = recent.get(key);
        if (known != null) {
            found.put(key, known);
        }
        return known != null;
    }

    private @Nullable Known known(@Nullable Long id, @Nullable String kind, @Nullable String readKind) {
        if (readKind == null && (whole || id == null)) {
            return null;
        }
        return new Known(id, kind == null ? String.valueOf(readKind) : kind);
    }

    /** Remembers records once they are committed. */
    public void remember(Map<String, Known> records) {
        records.forEach((key, known) -> {
            if (known.id() != null) {
                recent.put(key, known);
            }
        });
    }
}
