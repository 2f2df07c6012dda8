package org.chancery.ingest.resolve.person;

import java.util.HashMap;
import java.util.Map;

/** Numbers that are connected with each other, directly or through others. */
final class Groups {
    private final Map<Long, Long> parents = new HashMap<>();

    long of(long number) {
        long root = number;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    void connect(long one, long other) {
        long root = of(one);
        long otherRoot = of(other);
        if (root != otherRoot) {
            parents.put(Math.max(root, otherRoot), Math.min(root, otherRoot));
        }
    }
}
