package org.chancery.serve.explorer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the page in the language of its reader, which its script loads: those of all would make it a third
 * larger.
 */
@Path("/texts")
public class TextsFile {
    @GET
    @Path("{language: [a-z]{2}}.json")
    public Response texts(@PathParam("language") String tag, @QueryParam("v") @Nullable String version) {
        // A browser may keep what its URL names for good.
        String kept =
                PageLanguage.VERSION_OF_TEXTS.equals(version) ? "public, max-age=31536000, immutable" : "no-cache";
        return PageLanguage.ofTag(tag)
                .map(language -> Response.ok(language.texts(), MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CACHE_CONTROL, kept)
                        .build())
                .orElseGet(() -> Response.status(Status.NOT_FOUND).build());
    }
}
