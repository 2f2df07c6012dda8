package org.chancery.graphql;

/** The {@code extensions.code} of an error; {@code docs/graphql.md} says what to do about each. */
public enum ErrorCode {
    /** A reference that fits nothing. */
    BAD_REFERENCE,
    /** A reference that fits several things; {@code extensions.candidates} lists them. */
    AMBIGUOUS_REFERENCE,
    /** A date that is not EDTF. */
    BAD_DATE,
    /** A cursor that was tampered with or comes from another query. */
    BAD_CURSOR,
    /** Paging arguments that contradict each other or are negative. */
    BAD_PAGE,
    /** A page larger than the largest that is served. */
    PAGE_TOO_LARGE,
    /** A global id that is malformed or of the wrong type. */
    BAD_ID,
    /** Any other argument that cannot be used. */
    BAD_ARGUMENT,
    /** A document that does not parse or does not fit the schema, or variables that do not fit. */
    BAD_QUERY,
    /** An HTTP request without a GraphQL operation, or with one in a form that the server does not read. */
    BAD_REQUEST,
    /** A request that names its document by a hash, on a server that remembers none. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** A request that names its document by a hash that the server does not know yet. */
    PERSISTED_QUERY_NOT_FOUND,
    /** A document that is not among those that the server runs. */
    DOCUMENT_NOT_REGISTERED,
    /** An operation, a document or a body above a limit. */
    QUERY_TOO_COMPLEX,
    /** The database cannot be reached now. */
    UNAVAILABLE(503),
    /** The operation took longer than it may. */
    DEADLINE_EXCEEDED(504),
    /** The server has no capacity for the operation now. */
    OVERLOADED(503),
    /** The client has used up what it may ask for now. */
    RATE_LIMITED(429),
    /** A key that the server does not know. */
    UNAUTHENTICATED(401),
    /** A fault of the server; {@code extensions.correlationId} names it in the server's log. */
    INTERNAL(500);

    private static final int BAD_REQUEST_STATUS = 400;

    private final int httpStatus;

    ErrorCode() {
        this(BAD_REQUEST_STATUS);
    }

    ErrorCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The HTTP status of an answer that has this error alone. */
    public int httpStatus() {
        return httpStatus;
    }
}
