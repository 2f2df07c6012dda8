package org.chancery.ingest.check;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** Checks a whole bundle: each record, the keys, and whether every reference finds its record. */
public final class BundleCheck implements Findings {
    private final Bundle bundle;
    private final Problems problems;
    private final Clock clock;
    private final Keys keys;
    private int found;

    public BundleCheck(Bundle bundle, Problems problems, Clock clock) {
        this.bundle = bundle;
        this.problems = problems;
        this.clock = clock;
        this.keys = new Keys(problems);
    }

    public void run() {
        keys.declare(RecordKind.SOURCE, bundle.sources(), "/sources");
        keys.declare(RecordKind.ACTOR, bundle.actors(), "/actors");
        keys.declare(RecordKind.PLACE, bundle.places(), "/places");
        keys.declare(RecordKind.TOPIC, bundle.topics(), "/topics");
        keys.declare(RecordKind.DISPUTE, bundle.disputes(), "/disputes");
        keys.declare(RecordKind.EVENT, bundle.events(), "/events");
        new RecordVisit(this, new RecordRules(this, events(), true, clock)).visit(bundle, "");
    }

    private Map<String, Bundle.Event> events() {
        HashMap<String, Bundle.Event> events = new HashMap<>();
        for (Bundle.Event event : bundle.events()) {
            if (event != null && event.key() != null) {
                events.putIfAbsent(event.key(), event);
            }
        }
        return events;
    }

    @Override
    public void add(String path, @Nullable Object value, String reason, String remedy) {
        // Counted even if it was found before, when the document was read.
        found++;
        problems.add(path, value, reason, remedy);
    }

    @Override
    public void refer(RecordKind kind, String reference, String path) {
        keys.check(kind, reference, path);
    }

    @Override
    public int count() {
        return found + problems.count();
    }

    @Override
    public List<String> fieldsOf(String path) {
        return problems.fieldsOf(path);
    }
}
