package org.chancery.entry;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read of the archive once and held in memory until the archive changes. What was read in an old snapshot never
 * takes the place of something newer, and no transaction gets what is older than the changes that it sees.
 */
public final class Remembered<T> {
    private final ArchiveChanges changes;
    private final Supplier<T> load;
    private volatile @Nullable Loaded<T> newest;

    private record Loaded<T>(T value, long seen) {}

    public Remembered(ArchiveChanges changes, Supplier<T> load) {
        this.changes = changes;
        this.load = load;
    }

    public T get() {
        Loaded<T> known = newest;
        return known != null && known.seen() >= changes.seen() ? known.value() : loadAgain();
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
