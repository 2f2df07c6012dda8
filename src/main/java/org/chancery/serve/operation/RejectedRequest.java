package org.chancery.serve.operation;

import java.util.Map;
import org.chancery.graphql.ErrorCode;

/** A request that is rejected with a status of HTTP, which says more than its code. */
public final class RejectedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;
    private final transient Map<String, String> headers;

    public RejectedRequest(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of());
    }

    private RejectedRequest(int status, ErrorCode code, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    public static RejectedRequest malformed(String message) {
        return new RejectedRequest(400, ErrorCode.BAD_REQUEST, message);
    }

    /** Clients with automatic persisted queries know this message, and send the text from now on. */
    public static RejectedRequest hashesAreNotRemembered() {
        return new RejectedRequest(400, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }

    /**
     * Clients with automatic persisted queries know this message, and send the text with the hash next. Some of them
     * read only answers with the status 200.
     */
    public static RejectedRequest unknownHash() {
        return new RejectedRequest(
                200,
                ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                "PersistedQueryNotFound",
                Map.of("Cache-Control", "no-store"));
    }

    /**
     * A method that the route does not serve.
     *
     * @param allowed the methods that it serves, as in the header Allow
     */
    public static RejectedRequest method(String allowed, String message) {
        return new RejectedRequest(405, ErrorCode.BAD_REQUEST, message, Map.of("Allow", allowed));
    }

    public int status() {
        return status;
    }

    public ErrorCode code() {
        return code;
    }

    /** The headers of the answer. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
