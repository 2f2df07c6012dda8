package org.chancery.ingest.write.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.record.exchange.Bundle;

/** Tells whether two runs read the same: what all records say, in their order. */
final class Fingerprint {
    private final MessageDigest digest = ContentHash.sha256();

    void begin(Bundle.Dataset dataset, ImportMode importMode) {
        digest.update(ContentHash.of(dataset).getBytes(UTF_8));
        digest.update(importMode.name().getBytes(UTF_8));
    }

    /** Takes a record in, and gives the hash of what it says. */
    String add(ReadRecord read, ImportMode importMode) {
        String hash = ContentHash.of(content(read.entry(), importMode));
        digest.update(read.key().getBytes(UTF_8));
        digest.update((importMode == ImportMode.APPEND ? ContentHash.of(read.entry()) : hash).getBytes(UTF_8));
        return hash;
    }

    /** What reports say of an event of a feed comes and goes; it is told apart by what it says itself. */
    private static Record content(Bundle.Entry entry, ImportMode importMode) {
        return importMode == ImportMode.APPEND && entry instanceof Bundle.Event event
                ? Feeds.withoutReports(event)
                : (Record) entry;
    }

    /** @param batchSize counts, because a run that was cut off goes on from its last batch */
    String ofBatches(int batchSize) {
        digest.update(("batches of " + batchSize).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
