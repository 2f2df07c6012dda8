package org.chancery.ingest.resolve.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs that may be one event each, of which an event can be in one for each other dataset. */
final class Rivals {
    private final List<EventPair> pairs;
    private final Map<List<Long>, Integer> best = new HashMap<>();
    private final Map<List<Long>, Integer> howMany = new HashMap<>();

    Rivals(List<EventPair> pairs) {
        this.pairs = pairs;
        for (EventPair pair : pairs) {
            count(pair, pair.one());
            count(pair, pair.other());
        }
    }

    private void count(EventPair pair, Happening event) {
        List<Long> key = key(pair, event);
        int known = best.getOrDefault(key, Integer.MIN_VALUE);
        if (pair.rank() >= known) {
            howMany.merge(key, 1, (before, one) -> pair.rank() == known ? before + one : one);
            best.put(key, pair.rank());
        }
    }

    /** The event beside those of the other dataset. */
    static List<Long> key(EventPair pair, Happening event) {
        return List.of(event.id(), pair.not(event).dataset());
    }

    /** Those that fit better than any other pair of one of their events. */
    List<EventPair> best() {
        return pairs.stream()
                .filter(pair -> isBest(pair, pair.one()) && isBest(pair, pair.other()))
                .toList();
    }

    private boolean isBest(EventPair pair, Happening event) {
        List<Long> key = key(pair, event);
        return best.getOrDefault(key, 0) == pair.rank() && howMany.getOrDefault(key, 0) == 1;
    }
}
