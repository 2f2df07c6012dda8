package org.chancery.ingest.write.batch;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.record.RecordKind;

/** Counts the outcomes for the records of each kind. */
public final class RecordCounts {
    private static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    private final Map<RecordKind, Counts> counts = new EnumMap<>(RecordKind.class);

    void added(RecordKind kind) {
        add(kind, new Counts(1, 0, 0, 0, 0));
    }

    /** Takes back records that were added in this run. */
    public void takenBack(RecordKind kind, long count) {
        add(kind, new Counts(-count, 0, 0, 0, 0));
    }

    void updated(RecordKind kind) {
        add(kind, new Counts(0, 1, 0, 0, 0));
    }

    void unchanged(RecordKind kind) {
        add(kind, new Counts(0, 0, 1, 0, 0));
    }

    public void unchanged(RecordKind kind, long count) {
        add(kind, new Counts(0, 0, count, 0, 0));
    }

    public void withdrawn(RecordKind kind, long count) {
        add(kind, new Counts(0, 0, 0, count, 0));
    }

    public void refused(RecordKind kind) {
        add(kind, new Counts(0, 0, 0, 0, 1));
    }

    void add(RecordKind kind, Counts more) {
        counts.merge(kind, more, RecordCounts::sum);
    }

    public void addAll(Map<RecordKind, Counts> more) {
        more.forEach(this::add);
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.added() + other.added(),
                one.updated() + other.updated(),
                one.unchanged() + other.unchanged(),
                one.withdrawn() + other.withdrawn(),
                one.refused() + other.refused());
    }

    public long refused() {
        return counts.values().stream().mapToLong(Counts::refused).sum();
    }

    Counts of(RecordKind kind) {
        return counts.getOrDefault(kind, NONE);
    }

    public Map<RecordKind, Counts> counts() {
        return new EnumMap<>(counts);
    }
}
