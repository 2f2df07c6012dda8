package org.chancery.wire;

/** What a client reads in {@code extensions.code} of an error; {@code docs/wire.md} tells what to do about each. */
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
    /** A document that does not parse, does not fit the schema, or got unfit variables. */
    BAD_QUERY,
    /** An HTTP request that carries no GraphQL operation, or not in a way that is served. */
    BAD_REQUEST,
    /** An operation, a document or a body above a limit. */
    QUERY_TOO_COMPLEX,
    /** The database cannot be reached now. */
    UNAVAILABLE,
    /** A fault of the server; {@code extensions.correlationId} names it in the server's log. */
    INTERNAL
}
