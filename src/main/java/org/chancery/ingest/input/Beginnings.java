package org.chancery.ingest.input;

import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a file, which each reader looks at to recognise its format: they are read once for all. Of many
 * files they are forgotten where memory runs short, and then read again.
 */
final class Beginnings {
    private SoftReference<Map<Key, List<HeaderLine>>> remembered = new SoftReference<>(null);

    /** The way in which the rows were read. */
    private record Key(@Nullable Charset encoding, @Nullable String sheet, char separator) {}

    List<HeaderLine> of(
            @Nullable Charset encoding, @Nullable String sheet, char separator, Supplier<List<HeaderLine>> reading) {
        return remembered().computeIfAbsent(new Key(encoding, sheet, separator), any -> reading.get());
    }

    private synchronized Map<Key, List<HeaderLine>> remembered() {
        Map<Key, List<HeaderLine>> known = remembered.get();
        if (known == null) {
            known = new ConcurrentHashMap<>();
            remembered = new SoftReference<>(known);
        }
        return known;
    }
}
