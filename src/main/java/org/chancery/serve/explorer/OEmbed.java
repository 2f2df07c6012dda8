package org.chancery.serve.explorer;

import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.http.ErrorResponse;
import org.chancery.serve.http.SiteAddress;
import org.chancery.serve.operation.RejectedRequest;
import org.jspecify.annotations.Nullable;

/** Describes to publishing systems how to embed one of our pages: oEmbed 1.0, https://oembed.com. */
@Path("/oembed")
public class OEmbed {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 520;

    private final EmbedTarget targets;
    private final SiteAddress site;
    private final ErrorResponse errors;

    OEmbed(EmbedTarget targets, SiteAddress site, ErrorResponse errors) {
        this.targets = targets;
        this.site = site;
        this.errors = errors;
    }

    @GET
    @Transactional
    public Response answer(
            @Context HttpServerRequest request,
            @QueryParam("url") @Nullable String url,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("maxwidth") @Nullable String maxWidth,
            @QueryParam("maxheight") @Nullable String maxHeight) {
        try {
            OEmbedFormat written = OEmbedFormat.named(format)
                    .orElseThrow(() -> rejection(Status.NOT_IMPLEMENTED, "The formats are json and xml."));
            int width = atMost(WIDTH, "maxwidth", maxWidth);
            int height = atMost(HEIGHT, "maxheight", maxHeight);
            URI root = site.of(request);
            return page(required(url), root)
                    .flatMap(targets::of)
                    .map(target -> described(new RichEmbed(target, root.toString(), width, height), written))
                    .orElseThrow(() -> rejection(
                            Status.NOT_FOUND,
                            "This is not the URL of a page of " + root
                                    + ". Give the URL of its timeline, or of one of"
                                    + " its events, actors or disputes."));
        } catch (ClientError | RejectedRequest rejected) {
            return errors.of(rejected);
        }
    }

    private static Response described(RichEmbed embed, OEmbedFormat format) {
        return Response.ok(format.write(embed.properties()), format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    private static String required(@Nullable String url) {
        if (url == null || url.isBlank()) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT, "url is missing. Give the URL of a page of this archive: /oembed?url=…");
        }
        return url;
    }

    /** The page below the root of the site. The scheme may differ, because a proxy may have changed it. */
    private static Optional<URI> page(String text, URI root) {
        try {
            URI url = new URI(text);
            boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            return isWeb && root.getRawAuthority().equalsIgnoreCase(url.getRawAuthority())
                    ? below(root.getRawPath(), url)
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    ("url is %s, which is not a URL. Encode its spaces as %%20, and the whole URL once more"
                                    + " as a parameter.")
                            .formatted(ClientInput.quoted(text)));
        }
    }

    private static Optional<URI> below(String folder, URI url) {
        String page = RequestUrl.pathAndQuery(url);
        boolean isBelow =
                page.startsWith(folder) && page.substring(folder.length()).matches("|[/?].*");
        return isBelow
                ? Optional.of(
                        URI.create(url.getScheme() + "://" + url.getRawAuthority() + page.substring(folder.length())))
                : Optional.empty();
    }

    private static int atMost(int usual, String name, @Nullable String most) {
        if (most == null) {
            return usual;
        }
        if (!most.matches("[1-9][0-9]{0,5}")) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s is %s. Give a number of pixels.".formatted(name, ClientInput.quoted(most)));
        }
        return Math.min(usual, Integer.parseInt(most));
    }

    private static RejectedRequest rejection(Status status, String message) {
        return new RejectedRequest(status.getStatusCode(), ErrorCode.BAD_ARGUMENT, message);
    }
}
