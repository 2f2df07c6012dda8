package org.chancery.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@linkplain BatchedField#remembered() remembered fields} that were asked for last, in a part of the
 * heap. Like what is {@link Remembered}, none that a transaction gets is older than the changes that the transaction
 * sees.
 */
@ApplicationScoped
class RememberedValues {
    private static final int PART_OF_HEAP = 10;
    /** About what an element of a list takes, and what the list takes itself together with its key. */
    private static final int BYTES = 250;

    private final ArchiveChanges changes;
    private final Cache<Key, Read> recent = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_HEAP / BYTES)
            .<Key, Read>weigher((key, read) -> read.weight())
            .build();

    /** A field of an object; remembered fields have no arguments. */
    private record Key(String group, String name, long id) {
        Key(BatchedField<?> field, long id) {
            this(field.group(), field.name(), id);
        }

        /** The name of the field says enough, and is hashed already. */
        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Long.hashCode(id);
        }
    }

    private record Read(Object value, long seen) {
        int weight() {
            return value instanceof Collection<?> elements ? elements.size() + 1 : 1;
        }
    }

    RememberedValues(ArchiveChanges changes) {
        this.changes = changes;
    }

    /** The newest change that the transaction of this thread certainly sees. */
    long seen() {
        return changes.seen();
    }

    /** The value, if it is held and not older than this change; else null. */
    @Nullable
    Object get(BatchedField<?> field, long id, long seen) {
        Read read = recent.getIfPresent(new Key(field, id));
        return read == null || read.seen() < seen ? null : read.value();
    }

    /**
     * Holds a value.
     *
     * @param seen the newest change that the transaction which has read it certainly sees
     */
    void put(BatchedField<?> field, long id, Object value, long seen) {
        recent.put(new Key(field, id), new Read(value, seen));
    }
}
