package org.chancery.graphql;

import java.util.Map;

/**
 * A failure that the client can act on. It reaches the client as a GraphQL error with this message, its code and its
 * details, so the message says what is wrong and what to do next. Every other exception is hidden as an internal error.
 */
public final class ClientError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The detail that says after how many seconds the same may succeed; it also becomes the header Retry-After. */
    public static final String RETRY_AFTER = "retryAfterSeconds";

    private final ErrorCode code;
    private final transient Map<String, Object> details;

    public ClientError(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /** @param details what {@code extensions} shows beside the code; values are written as JSON */
    public ClientError(ErrorCode code, String message, Map<String, Object> details) {
        // An expected outcome: nobody reads its stack trace, so none is recorded.
        super(message, null, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
