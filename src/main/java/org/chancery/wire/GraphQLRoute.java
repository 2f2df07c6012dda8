package org.chancery.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint, as the GraphQL-over-HTTP specification wants it. It stands before SmallRye's own, which stays reachable
 * for nobody.
 */
@ApplicationScoped
class GraphQLRoute {

    private static final String PATH = "/graphql";

    // SmallRye mounts its WebSocket handler right behind authorization, where nothing fits in between; so what is to be
    // refused by its headers is refused before, and operations run behind both.
    private static final int BEFORE_SMALLRYE = -SecurityHandlerPriorities.AUTHORIZATION - 1;
    private static final int AFTER_AUTHORIZATION = -SecurityHandlerPriorities.AUTHORIZATION + 2;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String FORMAT = ResponseFormat.class.getName();
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private static final Pattern JSON = Pattern.compile(
            "application/json\\s*(?:;\\s*+(?:charset\\s*=\\s*\"?utf-8\"?|(?!charset)[^;]*)\\s*)*",
            Pattern.CASE_INSENSITIVE);

    private final WireConfig config;
    private final RequestReader reader;
    private final OperationRunner runner;
    private final ErrorReport errorReport;
    private final ObjectMapper mapper;

    GraphQLRoute(
            WireConfig config,
            RequestReader reader,
            OperationRunner runner,
            ErrorReport errorReport,
            ObjectMapper mapper) {
        this.config = config;
        this.reader = reader;
        this.runner = runner;
        this.errorReport = errorReport;
        this.mapper = mapper;
    }

    void mount(@Observes Router router) {
        router.route(PATH).order(BEFORE_SMALLRYE).handler(this::refuseByHeaders).failureHandler(this::answerFailure);
        router.route(PATH)
                .order(AFTER_AUTHORIZATION)
                .handler(BodyHandler.create(false).setBodyLimit(config.maxBodyBytes()))
                // Unordered: requests on one connection must not wait for each other.
                .blockingHandler(this::answer, false)
                .failureHandler(this::answerFailure);
    }

    private void refuseByHeaders(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            http.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
            return;
        }
        if (!READING.contains(method) && !method.equals(HttpMethod.POST)) {
            throw new RefusedRequest(405, ErrorCode.BAD_REQUEST, "Use GET or POST.");
        }
        if (http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            throw RefusedRequest.malformed("WebSockets are not served. Send the operation over HTTP.");
        }
        http.put(FORMAT, negotiate(http));
        if (method.equals(HttpMethod.POST)
                && !header(() -> isJson(http.request().getHeader(HttpHeaders.CONTENT_TYPE)))) {
            throw new RefusedRequest(
                    415, ErrorCode.BAD_REQUEST, "Send the operation as JSON, with Content-Type: application/json.");
        }
        http.next();
    }

    private static ResponseFormat negotiate(RoutingContext http) {
        return header(() -> ResponseFormat.negotiate(http.parsedHeaders().accept()))
                .orElseThrow(() -> new RefusedRequest(
                        406,
                        ErrorCode.BAD_REQUEST,
                        "Accept application/graphql-response+json or application/json, in UTF-8."));
    }

    /** Vert.x parses headers when they are asked for, and throws whatever comes over what it cannot parse. */
    private static <T> T header(Supplier<T> parsed) {
        try {
            return parsed.get();
        } catch (RuntimeException e) {
            throw RefusedRequest.malformed("The Accept or Content-Type header cannot be read.");
        }
    }

    /** SmallRye's GraphiQL sends the header twice, in two spellings, which arrive as one list. */
    private static boolean isJson(@Nullable String contentTypes) {
        return contentTypes != null
                && Arrays.stream(contentTypes.split(",", -1))
                        .allMatch(
                                contentType -> JSON.matcher(contentType.strip()).matches());
    }

    private void answer(RoutingContext http) {
        boolean reading = READING.contains(http.request().method());
        GraphQLRequest request = reading ? reader.fromQueryString(http.queryParams()) : reader.fromBody(body(http));
        Answer answer = runner.run(request, !reading, http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ResponseFormat format = Objects.requireNonNull(http.<ResponseFormat>get(FORMAT));
        write(http, format.status(answer), format, answer.body());
    }

    private static byte[] body(RoutingContext http) {
        Buffer body = http.body().buffer();
        if (body == null || body.length() == 0) {
            throw RefusedRequest.malformed("The body is empty. Send {\"query\": \"…\"}.");
        }
        return body.getBytes();
    }

    private void answerFailure(RoutingContext http) {
        if (http.response().ended()) {
            return;
        }
        Answer answer = failure(http);
        if (answer.status() == 405) {
            http.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
        }
        write(http, answer.status(), ResponseFormat.JSON, answer.body());
    }

    private Answer failure(RoutingContext http) {
        Throwable failure = http.failure();
        if (failure instanceof RefusedRequest refused) {
            return Answer.failed(refused.status(), errorReport.of(refused.toClientError()));
        }
        if (http.statusCode() == 413) {
            return refused(
                    413, ErrorCode.QUERY_TOO_COMPLEX, "The body is larger than " + config.maxBodyBytes() + " bytes.");
        }
        if (http.statusCode() == 400 || (failure instanceof HttpException problem && problem.getStatusCode() < 500)) {
            return refused(400, ErrorCode.BAD_REQUEST, "The request cannot be read. Check how its URL is encoded.");
        }
        return Answer.failed(
                500,
                errorReport.of(failure == null ? new IllegalStateException("Status " + http.statusCode()) : failure));
    }

    private Answer refused(int status, ErrorCode code, String message) {
        return Answer.failed(status, errorReport.of(new ClientError(code, message)));
    }

    private void write(RoutingContext http, int status, ResponseFormat format, Map<String, Object> body) {
        try {
            byte[] json = mapper.writeValueAsBytes(body);
            http.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, format.contentType())
                    .end(Buffer.buffer(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The response cannot be written as JSON", e);
        }
    }
}
