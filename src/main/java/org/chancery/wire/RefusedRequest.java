package org.chancery.wire;

/** An HTTP request that does not get as far as a GraphQL operation. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;

    RefusedRequest(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static RefusedRequest malformed(String message) {
        return new RefusedRequest(400, ErrorCode.BAD_REQUEST, message);
    }

    /** Clients that look for automatic persisted queries know this message, and then send the text. */
    static RefusedRequest persistedQuery() {
        return new RefusedRequest(400, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }

    static RefusedRequest mutationOverGet() {
        return new RefusedRequest(
                405, ErrorCode.BAD_REQUEST, "A mutation runs over POST only. Send it as a JSON body.");
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
