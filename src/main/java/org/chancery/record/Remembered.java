package org.chancery.record;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read of the archive once and held in memory until the archive changes. What was read in an old snapshot never
 * takes the place of something newer, and no transaction gets what is older than the changes that it sees.
 */
public final class Remembered<T> {
    /** Longer than any reading takes, unless the database is silent: then nobody waits behind another. */
    private static final long PATIENCE_SECONDS = 2;

    private final ArchiveChanges changes;
    private final Supplier<T> load;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Loaded<T> newest;

    private record Loaded<T>(T value, long seen) {}

    public Remembered(ArchiveChanges changes, Supplier<T> load) {
        this.changes = changes;
        this.load = load;
    }

    /** Read by one at a time: after a change, or when the database comes back, all ask for it at once. */
    public T get() {
        Loaded<T> known = recent();
        if (known != null) {
            return known.value();
        }
        boolean isReader = comesFirst();
        try {
            Loaded<T> readMeanwhile = recent();
            return readMeanwhile != null ? readMeanwhile.value() : loadAgain();
        } finally {
            if (isReader) {
                reading.unlock();
            }
        }
    }

    private @Nullable Loaded<T> recent() {
        Loaded<T> known = newest;
        return known != null && known.seen() >= changes.seen() ? known : null;
    }

    private boolean comesFirst() {
        try {
            return reading.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is held in memory, however old; empty before anybody asked. */
    public Optional<T> held() {
        return Optional.ofNullable(newest).map(Loaded::value);
    }

    /** For whoever misses something: it was written, and this process has not heard of the change yet. */
    public T loadAgain() {
        // Asked before anything is read: what changes meanwhile is not seen.
        long seen = changes.seen();
        Loaded<T> loaded = new Loaded<>(load.get(), seen);
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
