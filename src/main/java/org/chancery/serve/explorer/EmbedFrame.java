package org.chancery.serve.explorer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.chancery.graphql.ClientError;
import org.jspecify.annotations.Nullable;

/** An embedded timeline as a document of its own, for pages that allow a frame but no script. */
@Path("/embed/frame")
public class EmbedFrame {
    private final PageScripts scripts;

    EmbedFrame(PageScripts scripts) {
        this.scripts = scripts;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response document(
            @Context UriInfo uri, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        PageLanguage language = PageLanguage.of(uri.getQueryParameters().getFirst("language"), acceptLanguage);
        try {
            EmbedOptions options = EmbedOptions.read(RequestUrl.parameters(uri.getRequestUri()));
            String document = Templates.frame(language, EmbedScript.PATH, scripts.ofEmbedded(), options, null)
                    .render();
            return DocumentHeaders.ofFrame(Response.ok(document)).build();
        } catch (ClientError rejected) {
            String document = Templates.frame(language, EmbedScript.PATH, List.of(), null, rejected.getMessage())
                    .render();
            return DocumentHeaders.ofFrame(
                            Response.status(rejected.code().httpStatus()).entity(document))
                    .build();
        }
    }
}
