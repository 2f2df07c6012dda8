package org.chancery.serve.monitoring;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.serve.operation.EndedOperation;
import org.chancery.serve.operation.OperationOutcome;

/**
 * The names under which operations are counted. Clients choose names, and each costs a set of time series for good, so
 * their number is limited. The first operations with an answer get them.
 */
final class OperationNames {
    static final String OTHER = "other";
    static final String ANONYMOUS = "anonymous";
    static final int LONGEST = 64;

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    OperationNames(int most) {
        this.most = most;
    }

    String of(EndedOperation operation) {
        Optional<String> name = operation.name();
        return name.isPresent()
                ? counted(shortened(name.get()), operation.outcome() == OperationOutcome.OK)
                : ANONYMOUS;
    }

    static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    /** @param isAnswered a name that was always rejected would take the room of a useful one */
    private String counted(String name, boolean isAnswered) {
        if (known.contains(name)) {
            return name;
        }
        if (!isAnswered) {
            return OTHER;
        }
        synchronized (known) {
            return known.contains(name) || (known.size() < most && known.add(name)) ? name : OTHER;
        }
    }
}
