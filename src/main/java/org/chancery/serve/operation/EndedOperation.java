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
 * The public facts about an ended operation. Its variables and its document are not among them, because both may say
 * what a person asked about.
 */
public final class EndedOperation {
    private static final int HASH_BYTES = 8;

    private final String document;
    private final RunningOperation operation;
    private final OperationOutcome outcome;
    private final List<String> codes;
    private final Duration duration;
    private final AnswerSource source;

    EndedOperation(
            String document,
            RunningOperation operation,
            OperationOutcome outcome,
            List<String> codes,
            Duration duration,
            AnswerSource source) {
        this.document = document;
        this.operation = operation;
        this.outcome = outcome;
        this.codes = codes;
        this.duration = duration;
        this.source = source;
    }

    /** Its name in the document; empty if it has none, or if the document is not valid. */
    public Optional<String> name() {
        return Optional.ofNullable(operation.name());
    }

    /** {@code query} or {@code mutation}; empty if the document is not valid. */
    public Optional<String> type() {
        return Optional.ofNullable(operation.type());
    }

    /** A hash of the document: it identifies documents in logs without their content. */
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

    /** Where its answer came from. */
    public AnswerSource source() {
        return source;
    }

    /** The number of its SQL queries. */
    public int statements() {
        return operation.statements();
    }

    /** The price of the operation, if it was computed. */
    public OptionalLong price() {
        @Nullable Long price = operation.price();
        return price == null ? OptionalLong.empty() : OptionalLong.of(price);
    }

    /** The correlation id of the operation in the log. */
    public String correlationId() {
        return operation.correlationId();
    }
}
