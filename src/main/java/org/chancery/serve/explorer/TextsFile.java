package org.chancery.serve.explorer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the page in the language of its reader, which its script loads: those of all would make it a third
 * larger.
 */
@Path("/texts")
public class TextsFile {
    private static final String LANGUAGE = "{language: [a-z]{2}}.json";

    @GET
    @Path(LANGUAGE)
    public Response texts(@PathParam("language") String tag, @QueryParam("v") @Nullable String version) {
        // A browser may keep what its URL names for good.
        String kept =
                PageLanguage.VERSION_OF_TEXTS.equals(version) ? "public, max-age=31536000, immutable" : "no-cache";
        return answer(tag, PageLanguage::texts, kept);
    }

    /** Kept as long as the redirect to the embedded timeline, so that a new script has its new texts soon. */
    @GET
    @Path("embed-" + LANGUAGE)
    public Response textsOfEmbeds(@PathParam("language") String tag) {
        return answer(tag, PageLanguage::textsOfEmbeds, "public, max-age=60");
    }

    private static Response answer(String tag, Function<PageLanguage, byte[]> texts, String kept) {
        return PageLanguage.ofTag(tag)
                .map(language -> Response.ok(texts.apply(language), MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CACHE_CONTROL, kept)
                        .build())
                .orElseGet(() -> Response.status(Status.NOT_FOUND).build());
    }
}
