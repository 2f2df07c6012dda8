package org.chancery.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * Records that are held in memory by their ids until the archive changes: those that were asked for last. Like what is
 * {@link Remembered}, none that a transaction gets is older than the changes that the transaction sees.
 */
public final class RememberedRecords<T> {
    private final ArchiveChanges changes;
    private final Cache<Long, Read<T>> recent;

    private record Read<T>(T value, long seen) {}

    /** @param most the number of records that are held */
    public RememberedRecords(ArchiveChanges changes, long most) {
        this.changes = changes;
        recent = Caffeine.newBuilder().maximumSize(most).build();
    }

    /**
     * Records in a part of the heap.
     *
     * @param bytes about what a record takes
     */
    public static <T> RememberedRecords<T> inHeap(ArchiveChanges changes, int partOfHeap, int bytes) {
        return new RememberedRecords<>(changes, Runtime.getRuntime().maxMemory() / partOfHeap / bytes);
    }

    /** The record with this id, if it is held and still valid. */
    public Optional<T> get(long id) {
        Read<T> read = recent.getIfPresent(id);
        return read == null || read.seen() < changes.seen() ? Optional.empty() : Optional.of(read.value());
    }

    /** Holds a record that this transaction has read. */
    public void put(long id, T value) {
        recent.put(id, new Read<>(value, changes.seen()));
    }
}
