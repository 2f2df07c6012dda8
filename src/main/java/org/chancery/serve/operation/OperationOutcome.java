package org.chancery.serve.operation;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.chancery.graphql.ErrorCode;

/** The outcome of an operation, as metrics count it. */
public enum OperationOutcome {
    /** The answer is complete. */
    OK,
    /** There is an answer, but some of its fields failed. */
    PARTIAL,
    /** There is no answer, for a reason that the client knows and can act on. */
    REFUSED,
    /** There is no answer, and the server is at fault. */
    FAILED;

    private static final Set<String> FAULTS_OF_THE_SERVER =
            Set.of(ErrorCode.INTERNAL.name(), ErrorCode.UNAVAILABLE.name());

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Its name in metrics, traces and logs. */
    public String label() {
        return label;
    }

    static OperationOutcome of(boolean hasData, Collection<String> codes) {
        if (hasData) {
            return codes.isEmpty() ? OK : PARTIAL;
        }
        return codes.stream().anyMatch(FAULTS_OF_THE_SERVER::contains) ? FAILED : REFUSED;
    }
}
