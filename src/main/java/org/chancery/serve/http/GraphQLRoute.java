package org.chancery.serve.http;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.limits.GraphQLConfig;
import org.chancery.serve.operation.RejectedRequest;
import org.jspecify.annotations.Nullable;

/** The endpoint of the GraphQL-over-HTTP specification. It comes before SmallRye's own, so nothing reaches that one. */
@ApplicationScoped
class GraphQLRoute {

    private static final String PATH = "/graphql";

    // SmallRye mounts its WebSocket handler directly after authorization. So headers are checked before it, and
    // operations run after both.
    private static final int BEFORE_SMALLRYE = -SecurityHandlerPriorities.AUTHORIZATION - 1;
    static final int AFTER_AUTHORIZATION = -SecurityHandlerPriorities.AUTHORIZATION + 2;

    private static final String FORMAT = ResponseFormat.class.getName();
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final GraphQLConfig config;
    private final ErrorResponse errors;
    private final GraphQLExchanges exchanges;

    GraphQLRoute(GraphQLConfig config, ErrorResponse errors, GraphQLExchanges exchanges) {
        this.config = config;
        this.errors = errors;
        this.exchanges = exchanges;
    }

    void mount(@Observes Router router) {
        router.route(PATH).order(BEFORE_SMALLRYE).handler(this::rejectByHeaders).failureHandler(this::answerFailure);
        router.route(PATH)
                .order(AFTER_AUTHORIZATION)
                .handler(BodyHandler.create(false).setBodyLimit(config.maxBodyBytes()))
                .handler(this::answer)
                .failureHandler(this::answerFailure);
    }

    private void rejectByHeaders(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            http.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
            return;
        }
        if (!GraphQLExchanges.READING.contains(method) && !method.equals(HttpMethod.POST)) {
            throw RejectedRequest.method(ALLOWED, "Use GET or POST.");
        }
        if (http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            throw RejectedRequest.malformed("WebSockets are not served. Send the operation over HTTP.");
        }
        http.put(FORMAT, negotiate(http));
        if (method.equals(HttpMethod.POST) && !isJson(http.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw new RejectedRequest(
                    415, ErrorCode.BAD_REQUEST, "Send the operation as JSON, with Content-Type: application/json.");
        }
        if (http.request().headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            throw new RejectedRequest(415, ErrorCode.BAD_REQUEST, "Send the body as it is, without Content-Encoding.");
        }
        http.next();
    }

    private static ResponseFormat negotiate(RoutingContext http) {
        return AcceptHeader.choose(http, List.of(ResponseFormat.values()), ResponseFormat::mediaType)
                .orElseThrow(() -> new RejectedRequest(
                        406,
                        ErrorCode.BAD_REQUEST,
                        "Accept application/graphql-response+json or application/json, in UTF-8."));
    }

    /** SmallRye's GraphiQL sends the header twice, in two spellings. They arrive as one list. */
    private static boolean isJson(@Nullable String contentTypes) {
        return contentTypes != null
                && Arrays.stream(contentTypes.split(",", -1)).map(String::strip).allMatch(GraphQLRoute::isJsonAlone);
    }

    private static boolean isJsonAlone(String contentType) {
        MediaType type;
        try {
            type = MediaType.valueOf(contentType);
        } catch (IllegalArgumentException e) {
            return false;
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return type.getType().equalsIgnoreCase("application")
                && type.getSubtype().equalsIgnoreCase("json")
                && (charset == null || charset.equalsIgnoreCase("utf-8"));
    }

    private void answer(RoutingContext http) {
        exchanges.begin(http, Objects.requireNonNull(http.<ResponseFormat>get(FORMAT)));
    }

    private void answerFailure(RoutingContext http) {
        if (http.statusCode() == 413) {
            String message = "The body is larger than " + config.maxBodyBytes() + " bytes.";
            errors.send(http, new RejectedRequest(413, ErrorCode.QUERY_TOO_COMPLEX, message));
        } else {
            errors.answerFailure(http);
        }
    }
}
