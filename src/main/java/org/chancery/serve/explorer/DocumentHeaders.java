package org.chancery.serve.explorer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** What the documents of the page tell the browser: that nothing foreign runs in them, and that they may change. */
final class DocumentHeaders {
    /**
     * Styles are made by scripts of ours, without any attribute in the markup; data of small pictures is in the styles.
     */
    private static final String NOTHING_FOREIGN = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "frame-src 'self'",
            "base-uri 'none'",
            "form-action 'none'");

    private DocumentHeaders() {}

    /** For a page of our own, which nobody may put into a frame. */
    static ResponseBuilder ofPage(ResponseBuilder response) {
        return response.header("Content-Security-Policy", NOTHING_FOREIGN + "; frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /**
     * For a document that others put into a frame of theirs; it holds nothing but the embedded timeline, and no cookie.
     */
    static ResponseBuilder ofFrame(ResponseBuilder response) {
        return response.header("Content-Security-Policy", NOTHING_FOREIGN + "; frame-ancestors *")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
