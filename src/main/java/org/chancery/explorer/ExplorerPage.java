package org.chancery.explorer;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The explorer: every state of it has a URL, and the same document serves them all. */
@Path("/")
public class ExplorerPage {
    private final Template explorer;

    ExplorerPage(Template explorer) {
        this.explorer = explorer;
    }

    @GET
    @Path("{kind: |event/[^/]+|actor/[^/]+|dispute/[^/]+}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public TemplateInstance page() {
        return explorer.instance();
    }
}
