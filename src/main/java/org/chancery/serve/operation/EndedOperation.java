package org.chancery.serve.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What may be told outside of an operation that has ended. Its variables and the text of its document are not: both may
 * hold what a person asked about.
 */
public final class EndedOperation {
    private static final int HASH_BYTES = 8;

    private final String document;
    private final RunningOperation operation;
    private final OperationOutcome outcome;
    private final List<String> codes;
    private final Duration duration;

    EndedOperation(
            String document,
            RunningOperation operation,
            OperationOutcome outcome,
            List<String> codes,
            Duration duration) {
        this.document = document;
        this.operation = operation;
        this.outcome = outcome;
        this.codes = codes;
        this.duration = duration;
    }

    /** The name that the document gives it. Empty if it has none, or if the document could not be read. */
    public Optional<String> name() {
        return Optional.ofNullable(operation.name());
    }

    /** {@code query} or {@code mutation}; empty if the document could not be read. */
    public Optional<String> type() {
        return Optional.ofNullable(operation.type());
    }

    /** Tells documents apart in logs without saying what they ask. */
    public String documentHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    public OperationOutcome outcome() {
        return outcome;
    }

    /** The codes of the errors in the answer. */
    public List<String> codes() {
        return codes;
    }

    public Duration duration() {
        return duration;
    }

    /** How many SQL statements it took. */
    public int statements() {
        return operation.statements();
    }

    /** What the operation was priced at before it ran, if it came that far. */
    public OptionalLong price() {
        @Nullable Long price = operation.price();
        return price == null ? OptionalLong.empty() : OptionalLong.of(price);
    }

    /** The id under which the log tells of the operation. */
    public String correlationId() {
        return operation.correlationId();
    }
}
