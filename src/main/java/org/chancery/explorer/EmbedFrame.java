package org.chancery.explorer;

import io.quarkus.qute.Template;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.chancery.wire.ClientError;
import org.jspecify.annotations.Nullable;

/** An embedded timeline as a document of its own, for pages that can take a frame but no script. */
@Path("/embed/frame")
public class EmbedFrame {
    private final Template frame;

    EmbedFrame(Template frame) {
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response document(
            @Context UriInfo uri, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        PageLanguage language = PageLanguage.of(uri.getQueryParameters().getFirst("language"), acceptLanguage);
        var page = frame.data("language", language).data("script", EmbedScript.PATH);
        try {
            EmbedOptions options = EmbedOptions.read(RequestUrl.parameters(uri.getRequestUri()));
            String document =
                    page.data("options", options).data("refusal", null).render();
            return DocumentHeaders.ofFrame(Response.ok(document)).build();
        } catch (ClientError refused) {
            String document = page.data("options", null)
                    .data("refusal", refused.getMessage())
                    .render();
            return DocumentHeaders.ofFrame(
                            Response.status(Response.Status.BAD_REQUEST).entity(document))
                    .build();
        }
    }
}
