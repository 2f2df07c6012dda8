package org.chancery.serve.explorer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** The headers of the page's documents: nothing foreign runs in them, and they may change. */
final class DocumentHeaders {
    /** Our scripts make the styles, without attributes in the markup. The styles contain small pictures as data. */
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

    /** For our own page, which nobody may put into a frame. */
    static ResponseBuilder ofPage(ResponseBuilder response) {
        return response.header("Content-Security-Policy", NOTHING_FOREIGN + "; frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** For a document that others put into their frames. It holds only the embedded timeline, and no cookie. */
    static ResponseBuilder ofFrame(ResponseBuilder response) {
        return response.header("Content-Security-Policy", NOTHING_FOREIGN + "; frame-ancestors *")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
