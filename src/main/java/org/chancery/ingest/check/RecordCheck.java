package org.chancery.ingest.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** Checks one record by itself; its references are resolved only when it is written. */
public final class RecordCheck implements Findings {
    private final Problem.Location where;
    private final List<Problem> found = new ArrayList<>();

    private RecordCheck(Problem.Location where) {
        this.where = where;
    }

    /** The problems of a record, each of them a reason to reject it; empty if there are none. */
    public static List<Problem> of(Bundle.Entry entry, Problem.Location where, Clock clock) {
        RecordCheck check = new RecordCheck(where);
        Map<String, Bundle.Event> itself =
                entry instanceof Bundle.Event event && event.key() != null ? Map.of(event.key(), event) : Map.of();
        check.run((Record) entry, new RecordRules(check, itself, false, clock));
        return check.found;
    }

    /** The problems of a dataset's description. */
    public static List<Problem> of(Bundle.Dataset dataset, Problem.Location where, Clock clock) {
        RecordCheck check = new RecordCheck(where);
        check.run(dataset, new RecordRules(check, Map.of(), false, clock));
        return check.found;
    }

    private void run(Record owner, RecordRules rules) {
        new RecordVisit(this, rules).visit(owner, "");
        rules.checkKey(owner);
    }

    @Override
    public void add(String path, @Nullable Object value, String reason, String remedy) {
        String text = value == null ? null : value.toString();
        found.add(new Problem(where, path, text, reason, remedy, Problem.Consequence.RECORD_REFUSED));
    }

    @Override
    public void refer(RecordKind kind, String reference, String path) {
        if (reference.isBlank()) {
            add(path, reference, "this reference is blank", "Fill it in or remove it");
        }
    }

    @Override
    public int count() {
        return found.size();
    }

    @Override
    public List<String> fieldsOf(String path) {
        return List.of();
    }
}
