package org.chancery.serve.operation;

import java.util.Map;
import org.chancery.graphql.ErrorCode;

/** A request that HTTP itself refuses, with a status that says more than its code. */
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

    /** Clients that look for automatic persisted queries know this message, and then send the text. */
    public static RejectedRequest persistedQuery() {
        return new RejectedRequest(400, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }

    /**
     * A method that the route does not know.
     *
     * @param allowed the methods that it knows, as the header Allow lists them
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

    /** What the answer says besides. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
