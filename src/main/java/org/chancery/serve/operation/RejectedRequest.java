package org.chancery.serve.operation;

import org.chancery.graphql.ErrorCode;

/** An HTTP request that does not get as far as a GraphQL operation. */
public final class RejectedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;

    public RejectedRequest(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static RejectedRequest malformed(String message) {
        return new RejectedRequest(400, ErrorCode.BAD_REQUEST, message);
    }

    /** Clients that look for automatic persisted queries know this message, and then send the text. */
    public static RejectedRequest persistedQuery() {
        return new RejectedRequest(400, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }

    static RejectedRequest mutationOverGet() {
        return new RejectedRequest(
                405, ErrorCode.BAD_REQUEST, "A mutation runs over POST only. Send it as a JSON body.");
    }

    public int status() {
        return status;
    }

    public ErrorCode code() {
        return code;
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
