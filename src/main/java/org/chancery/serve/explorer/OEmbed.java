package org.chancery.serve.explorer;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Tells other publishing systems how to embed a page of ours: oEmbed 1.0, https://oembed.com. */
@Path("/oembed")
public class OEmbed {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 520;

    private final EmbedTarget targets;

    OEmbed(EmbedTarget targets) {
        this.targets = targets;
    }

    @GET
    @Transactional
    public Response answer(
            @Context UriInfo request,
            @QueryParam("url") @Nullable String url,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("maxwidth") @Nullable String maxWidth,
            @QueryParam("maxheight") @Nullable String maxHeight) {
        @Nullable OEmbedFormat written = OEmbedFormat.named(format).orElse(null);
        if (written == null) {
            return refusal(Status.NOT_IMPLEMENTED, "The formats are json and xml.");
        }
        try {
            int width = atMost(WIDTH, "maxwidth", maxWidth);
            int height = atMost(HEIGHT, "maxheight", maxHeight);
            String origin = RequestUrl.origin(request.getRequestUri());
            return ours(required(url), request.getRequestUri())
                    .flatMap(targets::of)
                    .map(target -> described(new RichEmbed(target, origin, width, height), written))
                    .orElseGet(() -> refusal(
                            Status.NOT_FOUND,
                            "This is not the URL of a page of " + origin
                                    + ". Give the URL of its timeline, or of one of"
                                    + " its events, actors or disputes."));
        } catch (ClientError refused) {
            return refusal(Status.BAD_REQUEST, refused.getMessage());
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

    /** Another scheme is still the same page: a proxy may have changed it. */
    private static Optional<URI> ours(String text, URI request) {
        try {
            URI url = new URI(text);
            boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            return Optional.of(url)
                    .filter(each -> isWeb && request.getRawAuthority().equalsIgnoreCase(each.getRawAuthority()));
        } catch (URISyntaxException malformed) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "url is %s, which is no URL. Encode it: its spaces as %%20, and once more as a parameter."
                            .formatted(ClientInput.quoted(text)));
        }
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

    private static Response refusal(Status status, String message) {
        Map<String, Object> error = Map.of(
                "errors",
                List.of(Map.of("message", message, "extensions", Map.of("code", ErrorCode.BAD_ARGUMENT.name()))));
        return Response.status(status)
                .entity(OEmbedFormat.JSON.write(error))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
