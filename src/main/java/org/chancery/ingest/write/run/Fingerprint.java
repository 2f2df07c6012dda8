package org.chancery.ingest.write.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.record.exchange.Bundle;

/** Shows whether two runs read the same records in the same order. */
final class Fingerprint {
    private final MessageDigest digest = ContentHash.sha256();

    void begin(Bundle.Dataset dataset, ImportMode importMode) {
        digest.update(ContentHash.of(dataset).getBytes(UTF_8));
        digest.update(importMode.name().getBytes(UTF_8));
    }

    /** Adds a record, and returns the hash of its content. */
    String add(ReadRecord read, ImportMode importMode) {
        String hash = ContentHash.of(content(read.entry(), importMode));
        digest.update(read.key().getBytes(UTF_8));
        digest.update((importMode == ImportMode.APPEND ? ContentHash.of(read.entry()) : hash).getBytes(UTF_8));
        return hash;
    }

    /** The reports about an event of a feed vary, so only its own content counts. */
    private static Record content(Bundle.Entry entry, ImportMode importMode) {
        return importMode == ImportMode.APPEND && entry instanceof Bundle.Event event
                ? Feeds.withoutReports(event)
                : (Record) entry;
    }

    /** @param batchSize is included, because a run that was cut off resumes after its last batch */
    String ofBatches(int batchSize) {
        digest.update(("batches of " + batchSize).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
