package org.chancery.ingest.format.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;

/** Passes on records that many rows name, mostly once, and not before the first event that needs them. */
final class EmittedKeys {
    /** Beyond this number records are repeated, which does no harm but takes time. */
    private static final int REMEMBERED = 200_000;

    private final RecordSink sink;
    private final Map<String, String> keyByText = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    /** A record that waits for its event. */
    private record Waiting(Bundle.Keyed entry, Problem.Location where) {}

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
        return !keys.contains(key) && !waiting.containsKey(key);
    }

    /** Adds a record that the next event refers to. */
    void add(Bundle.Keyed entry, Row row) {
        add(entry, row.location());
    }

    void add(Bundle.Keyed entry, Problem.Location where) {
        waiting.put(entry.key(), new Waiting(entry, where));
    }

    /** Passes on the records that were added for an event, because the event can be read. */
    void pass() {
        waiting.forEach((key, record) -> {
            if (keys.size() < REMEMBERED) {
                keys.add(key);
            }
            sink.addCompanion(record.entry(), record.where());
        });
        waiting.clear();
    }

    /** Forgets the records that were added for an event that is rejected. */
    void forget() {
        waiting.clear();
    }
}
