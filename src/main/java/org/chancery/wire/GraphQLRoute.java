package org.chancery.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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

    /** Reading, parsing and validating cost something too, also where nothing runs then. */
    private static final long PRICE_OF_REQUEST = 10;

    private static final int CHARACTERS_PER_POINT = 10;

    private final WireConfig config;
    private final RequestReader reader;
    private final OperationRunner runner;
    private final ErrorResponse errors;
    private final ObjectMapper mapper;
    private final Admission admission;
    private final ClientRates rates;

    GraphQLRoute(
            WireConfig config,
            RequestReader reader,
            OperationRunner runner,
            ErrorResponse errors,
            ObjectMapper mapper,
            Admission admission,
            ClientRates rates) {
        this.rates = rates;
        this.admission = admission;
        this.config = config;
        this.reader = reader;
        this.runner = runner;
        this.errors = errors;
        this.mapper = mapper;
    }

    void mount(@Observes Router router) {
        router.route(PATH).order(BEFORE_SMALLRYE).handler(this::refuseByHeaders).failureHandler(this::answerFailure);
        router.route(PATH)
                .order(AFTER_AUTHORIZATION)
                .handler(BodyHandler.create(false).setBodyLimit(config.maxBodyBytes()))
                .handler(this::admit)
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
        if (http.request().headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            throw new RefusedRequest(415, ErrorCode.BAD_REQUEST, "Send the body as it is, without Content-Encoding.");
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

    private void admit(RoutingContext http) {
        Exchange exchange = new Exchange(http);
        http.addEndHandler(exchange::ended);
        admission.submit(exchange);
    }

    /** One request for an operation: it is read and priced among cheap ones, and runs where its price puts it. */
    private final class Exchange implements AdmittedWork {
        private final RoutingContext http;
        private final Cancellation cancellation = new Cancellation();
        private @Nullable PreparedOperation operation;

        Exchange(RoutingContext http) {
            this.http = http;
        }

        void ended(AsyncResult<Void> end) {
            if (end.failed()) {
                cancellation.cancelForAbsentClient();
            }
        }

        @Override
        public Cancellation cancellation() {
            return cancellation;
        }

        @Override
        public void run() {
            try {
                PreparedOperation prepared = operation == null ? prepare() : operation;
                if (operation == null && admission.isDear(prepared.price())) {
                    operation = prepared;
                    admission.submitDear(this);
                    return;
                }
                end(runner.run(prepared, http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), cancellation));
            } catch (RefusedOperation refused) {
                end(refused.answer());
            } catch (Throwable failure) {
                refuse(failure);
            }
        }

        private PreparedOperation prepare() {
            cancellation.requireGoingOn();
            boolean reading = READING.contains(http.request().method());
            GraphQLRequest request = reading ? reader.fromQueryString(http.queryParams()) : reader.fromBody(body(http));
            rates.charge(http, PRICE_OF_REQUEST + request.query().length() / CHARACTERS_PER_POINT);
            PreparedOperation prepared = runner.prepare(request, !reading);
            rates.charge(http, prepared.price());
            return prepared;
        }

        @Override
        public void refuse(Throwable why) {
            cancellation.finish();
            http.fail(why);
        }

        private void end(Answer answer) {
            cancellation.finish();
            write(http, answer);
        }
    }

    private static byte[] body(RoutingContext http) {
        Buffer body = http.body().buffer();
        if (body == null || body.length() == 0) {
            throw RefusedRequest.malformed("The body is empty. Send {\"query\": \"…\"}.");
        }
        return body.getBytes();
    }

    private void answerFailure(RoutingContext http) {
        // A client that has gone reads no answer, and a fault of its connection is none of the server.
        if (http.response().ended() || http.response().closed()) {
            return;
        }
        Throwable failure = http.failure();
        if (failure instanceof RefusedRequest refused) {
            if (refused.status() == 405) {
                http.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            }
            errors.send(http, refused.status(), refused.code(), refused.getMessage());
        } else if (http.statusCode() == 413) {
            String message = "The body is larger than " + config.maxBodyBytes() + " bytes.";
            errors.send(http, 413, ErrorCode.QUERY_TOO_COMPLEX, message);
        } else if (http.statusCode() == 400
                || (failure instanceof HttpException problem && problem.getStatusCode() < 500)) {
            String message = "The request cannot be read. Check how its URL is encoded.";
            errors.send(http, 400, ErrorCode.BAD_REQUEST, message);
        } else {
            errors.send(http, failure == null ? new IllegalStateException("Status " + http.statusCode()) : failure);
        }
    }

    /** An answer is held in memory until its client has read it. */
    private void cutOffUnlessRead(RoutingContext http, Future<Void> sent) {
        if (!sent.isComplete()) {
            long timer = http.vertx()
                    .setTimer(
                            config.readWithin().toMillis(),
                            tooLate -> http.request().connection().close());
            sent.onComplete(read -> http.vertx().cancelTimer(timer));
        }
    }

    private void write(RoutingContext http, Answer answer) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        ResponseFormat format = Objects.requireNonNull(http.<ResponseFormat>get(FORMAT));
        try {
            Future<Void> sent = response.setStatusCode(format.status(answer))
                    .putHeader(HttpHeaders.CONTENT_TYPE, format.contentType())
                    .putHeader(HttpHeaders.VARY, "Accept, Accept-Language")
                    .end(Buffer.buffer(mapper.writeValueAsBytes(answer.body())));
            cutOffUnlessRead(http, sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The response cannot be written as JSON", e);
        }
    }
}
