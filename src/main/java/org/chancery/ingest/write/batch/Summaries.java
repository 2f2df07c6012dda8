package org.chancery.ingest.write.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Standing;
import org.chancery.ingest.write.batch.BatchEntries.Held;
import org.chancery.ingest.write.rows.DatasetRow;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.rows.SummaryText;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;

/** The records of a batch that sum up many rows. Of a part, they widen what the archive has from the whole. */
final class Summaries {
    private final Connection connection;
    private final long datasetId;
    private final ImportMode importMode;

    /** A record of the archive that another key may mean. */
    private record Sibling(long id, String key, String hash, String content) {}

    Summaries(Connection connection, long datasetId, ImportMode importMode) {
        this.connection = connection;
        this.datasetId = datasetId;
        this.importMode = importMode;
    }

    /**
     * The same records; those that sum up a part are widened by what the archive has, or unchanged if they add nothing.
     */
    List<Held> widened(List<Held> batch) throws SQLException {
        boolean isNeeded = importMode == ImportMode.PARTIAL
                && batch.stream().anyMatch(held -> held.read().standing() == Standing.SUMMARY);
        if (!isNeeded) {
            return batch;
        }
        Widening widening = new Widening(new DatasetRow(connection).censoredOn(datasetId));
        Map<Long, String> contents = contents(batch);
        Map<String, List<Sibling>> siblings = siblings(batch);
        ArrayList<Held> widened = new ArrayList<>(batch.size());
        for (Held held : batch) {
            boolean isSummary =
                    held.read().standing() == Standing.SUMMARY && !held.refused() && held.repeated() == null;
            widened.add(isSummary ? widened(held, widening, contents, siblings) : held);
        }
        return widened;
    }

    private static Held widened(
            Held held, Widening widening, Map<Long, String> contents, Map<String, List<Sibling>> siblings) {
        Bundle.Entry part = held.read().entry();
        if (held.id() == null) {
            for (Sibling sibling :
                    siblings.getOrDefault(withoutBegin(held.read().key()), List.of())) {
                Bundle.Affiliation known = (Bundle.Affiliation) SummaryText.read(sibling.content(), part.getClass());
                if (part instanceof Bundle.Affiliation affiliation && isOne(known, affiliation)) {
                    return of(held, sibling.id(), sibling.key(), sibling.hash(), known, widening.of(known, part));
                }
            }
            return held;
        }
        String content = contents.get(held.id());
        if (held.isUnchanged() || content == null) {
            // Older archives do not say what was summed up; then the record stays as it is.
            return held.unchanged();
        }
        Bundle.Entry known = SummaryText.read(content, part.getClass());
        return of(held, held.id(), held.read().key(), String.valueOf(held.heldHash()), known, widening.of(known, part));
    }

    private static Held of(Held held, long id, String key, String heldHash, Bundle.Entry known, Bundle.Entry widened) {
        ReadRecord read = held.read();
        ReadRecord meant = new ReadRecord(read.number(), widened, key, read.kind(), read.where(), read.standing());
        // A withdrawn record has no hash, and is written again.
        String hash = known.equals(widened) && !heldHash.isEmpty() ? heldHash : held.hash();
        return new Held(meant, hash, false, null, id, read.kind(), heldHash);
    }

    private static boolean isOne(Bundle.Affiliation known, Bundle.Affiliation part) {
        Edtf one = known.during();
        Edtf other = part.during();
        return known.role() == part.role()
                && one.bounds().earliestBegin().getYear()
                        <= other.bounds().latestEnd().getYear() + 1
                && other.bounds().earliestBegin().getYear()
                        <= one.bounds().latestEnd().getYear() + 1;
    }

    private Map<Long, String> contents(List<Held> batch) throws SQLException {
        HashMap<Long, String> contents = new HashMap<>();
        Object[] ids = batch.stream()
                .filter(held -> held.read().standing() == Standing.SUMMARY && held.id() != null)
                .map(Held::id)
                .toArray();
        try (PreparedStatement query =
                connection.prepareStatement("select entry_id, content from entry_summary where entry_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("bigint", ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    contents.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return contents;
    }

    /** The memberships of the same state in the same organization, whose keys end with their beginnings. */
    private Map<String, List<Sibling>> siblings(List<Held> batch) throws SQLException {
        HashMap<String, List<Sibling>> siblings = new HashMap<>();
        Object[] prefixes = batch.stream()
                .filter(held -> held.id() == null && held.read().entry() instanceof Bundle.Affiliation)
                .map(held -> withoutBegin(held.read().key()))
                .distinct()
                .toArray();
        if (prefixes.length == 0) {
            return siblings;
        }
        try (PreparedStatement query = connection.prepareStatement("""
                select regexp_replace(key, '/[^/]*$', ''), id, key, content_hash, content
                from entry join entry_summary on entry_id = id
                where dataset_id = ? and kind = 'AFFILIATION' and regexp_replace(key, '/[^/]*$', '') = any(?)
                order by id""")) {
            query.setLong(1, datasetId);
            query.setArray(2, connection.createArrayOf("text", prefixes));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    siblings.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                            .add(new Sibling(rows.getLong(2), rows.getString(3), rows.getString(4), rows.getString(5)));
                }
            }
        }
        return siblings;
    }

    private static String withoutBegin(String key) {
        return key.replaceFirst("/[^/]*$", "");
    }
}
