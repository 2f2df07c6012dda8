package org.chancery.ingest.format.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;

/** Passes on records that many rows name, mostly once. */
final class EmittedKeys {
    /** Beyond this number records are repeated, which does no harm but takes time. */
    private static final int REMEMBERED = 200_000;

    private final RecordSink sink;
    private final Map<String, String> keyByText = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    EmittedKeys(RecordSink sink) {
        this.sink = sink;
    }

    /** The key of a record that many rows name by the same text. */
    String key(String kind, String text) {
        String identity = kind + text;
        String known = keyByText.get(identity);
        if (known == null) {
            known = kind + Slug.of(text);
            if (keyByText.size() < REMEMBERED) {
                keyByText.put(identity, known);
            }
        }
        return known;
    }

    boolean isNew(String key) {
        return !keys.contains(key);
    }

    void add(Bundle.Keyed entry, Row row) {
        if (keys.size() < REMEMBERED) {
            keys.add(entry.key());
        }
        sink.add(entry, row.location());
    }
}
