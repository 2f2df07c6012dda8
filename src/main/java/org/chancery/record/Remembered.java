package org.chancery.record;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of the archive that is read once and held in memory until the archive changes. A value from an old snapshot
 * never replaces a newer one, and no transaction gets a value that is older than the changes that it sees.
 */
public final class Remembered<T> {
    /** Longer than any reading takes, unless the database does not answer: then nobody waits for another. */
    private static final long PATIENCE_SECONDS = 2;

    private final ArchiveChanges changes;
    private final Supplier<T> load;
    private final Supplier<Object> mark;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Loaded<T> newest;

    private record Loaded<T>(T value, Object mark, long seen) {}

    public Remembered(ArchiveChanges changes, Supplier<T> load) {
        // No mark is like another, so each change has it read again.
        this(changes, load, Object::new);
    }

    /**
     * A part of the archive that takes long to read.
     *
     * @param mark tells whether a reading would find the same: marks of equal parts are equal
     */
    public Remembered(ArchiveChanges changes, Supplier<T> load, Supplier<Object> mark) {
        this.changes = changes;
        this.load = load;
        this.mark = mark;
    }

    /** One thread reads at a time: after a change, or when the database comes back, all ask for it at once. */
    public T get() {
        Loaded<T> known = recent();
        if (known != null) {
            return known.value();
        }
        boolean isReader = comesFirst();
        try {
            Loaded<T> readMeanwhile = recent();
            return readMeanwhile != null ? readMeanwhile.value() : renewed();
        } finally {
            if (isReader) {
                reading.unlock();
            }
        }
    }

    private @Nullable Loaded<T> recent() {
        Loaded<T> known = newest;
        // What has seen all changes need not ask which of them this transaction sees.
        return known != null && (known.seen() >= changes.newest() || known.seen() >= changes.seen()) ? known : null;
    }

    private boolean comesFirst() {
        try {
            return reading.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The value in memory, however old; empty before the first reading. */
    public Optional<T> held() {
        return Optional.ofNullable(newest).map(Loaded::value);
    }

    /** For a caller that misses a record: it may be written while this process does not know of the change yet. */
    public T loadAgain() {
        // This comes before the reading, which does not see what changes meanwhile.
        long seen = changes.seen();
        Object now = mark.get();
        return kept(new Loaded<>(load.get(), now, seen));
    }

    /** The mark comes first, too: it may be older than the value, and never newer. */
    private T renewed() {
        long seen = changes.seen();
        Loaded<T> known = newest;
        Object now = mark.get();
        T value = known != null && known.mark().equals(now) ? known.value() : load.get();
        return kept(new Loaded<>(value, now, seen));
    }

    private T kept(Loaded<T> loaded) {
        keep(loaded);
        return loaded.value();
    }

    private synchronized void keep(Loaded<T> loaded) {
        Loaded<T> known = newest;
        if (known == null || loaded.seen() >= known.seen()) {
            newest = loaded;
        }
    }
}
