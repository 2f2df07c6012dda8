package org.chancery.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.chancery.serve.limits.GraphQLConfig;
import org.chancery.serve.operation.Admission;
import org.chancery.serve.operation.AdmittedWork;
import org.chancery.serve.operation.Cancellation;
import org.chancery.serve.operation.GraphQLRequest;
import org.chancery.serve.operation.GraphQLResponse;
import org.chancery.serve.operation.OperationRunner;
import org.chancery.serve.operation.PreparedOperation;
import org.chancery.serve.operation.RejectedOperation;
import org.chancery.serve.operation.RejectedRequest;
import org.chancery.serve.operation.WatchedOperations;
import org.jspecify.annotations.Nullable;

/** Takes a request for an operation to its answer: it is read, priced, admitted, run and written. */
@ApplicationScoped
class GraphQLExchanges {
    static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** The price of reading, parsing and validating, also if nothing runs afterwards. */
    private static final long PRICE_OF_REQUEST = 10;

    private static final int CHARACTERS_PER_POINT = 10;

    private final RequestReader reader;
    private final OperationRunner runner;
    private final WatchedOperations watched;
    private final Admission admission;
    private final ClientRates rates;
    private final GraphQLConfig config;
    private final ObjectMapper mapper;

    GraphQLExchanges(
            RequestReader reader,
            OperationRunner runner,
            WatchedOperations watched,
            Admission admission,
            ClientRates rates,
            GraphQLConfig config,
            ObjectMapper mapper) {
        this.reader = reader;
        this.runner = runner;
        this.watched = watched;
        this.admission = admission;
        this.rates = rates;
        this.config = config;
        this.mapper = mapper;
    }

    /** Answers the request on another thread. An exception becomes a failure of the route. */
    void begin(RoutingContext http, ResponseFormat format) {
        Exchange exchange = new Exchange(http, format);
        http.addEndHandler(exchange::ended);
        admission.submit(exchange);
    }

    /** One request. It is read and priced in the cheap lane, and runs in the lane of its price. */
    private final class Exchange implements AdmittedWork {
        private final RoutingContext http;
        private final ResponseFormat format;
        private final Cancellation cancellation = new Cancellation();
        private final long arrived = System.nanoTime();
        private final Context trace = Context.current();
        private @Nullable PreparedOperation operation;

        Exchange(RoutingContext http, ResponseFormat format) {
            this.http = http;
            this.format = format;
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
            try (Scope traced = trace.makeCurrent()) {
                PreparedOperation known = operation;
                if (known == null) {
                    prepare();
                } else {
                    run(known);
                }
            } catch (Throwable failure) {
                reject(failure);
            }
        }

        private void prepare() {
            cancellation.requireGoingOn();
            boolean reading = READING.contains(http.request().method());
            GraphQLRequest request = reading ? reader.fromQueryString(http.queryParams()) : reader.fromBody(body(http));
            rates.charge(http, PRICE_OF_REQUEST + request.query().length() / CHARACTERS_PER_POINT);
            PreparedOperation prepared;
            try {
                prepared = runner.prepare(request, !reading);
            } catch (RejectedOperation rejected) {
                end(watched.watch(request, arrived, rejected::answer));
                return;
            }
            rates.charge(http, prepared.price());
            if (admission.isCheap(prepared.price())) {
                run(prepared);
            } else {
                operation = prepared;
                admission.resubmit(this, prepared.price());
            }
        }

        private void run(PreparedOperation prepared) {
            String acceptLanguage = http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            end(watched.watch(prepared.request(), arrived, () -> runner.run(prepared, acceptLanguage, cancellation)));
        }

        @Override
        public void reject(Throwable why) {
            cancellation.finish();
            http.fail(why);
        }

        private void end(GraphQLResponse graphQLResponse) {
            cancellation.finish();
            write(http, format, graphQLResponse);
        }
    }

    private static byte[] body(RoutingContext http) {
        Buffer body = http.body().buffer();
        if (body == null || body.length() == 0) {
            throw RejectedRequest.malformed("The body is empty. Send {\"query\": \"…\"}.");
        }
        return body.getBytes();
    }

    private void write(RoutingContext http, ResponseFormat format, GraphQLResponse graphQLResponse) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        watched.answered(graphQLResponse.body());
        graphQLResponse.retryAfter().ifPresent(seconds -> response.putHeader(ErrorResponse.RETRY_AFTER, seconds));
        try {
            Future<Void> sent = response.setStatusCode(format.status(graphQLResponse))
                    .putHeader(HttpHeaders.CONTENT_TYPE, format.contentType())
                    .putHeader(HttpHeaders.VARY, "Accept, Accept-Language")
                    .end(Buffer.buffer(mapper.writeValueAsBytes(graphQLResponse.body())));
            cutOffUnlessRead(http, sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The response cannot be written as JSON", e);
        }
    }

    /** An answer stays in memory until its client has read it. */
    private void cutOffUnlessRead(RoutingContext http, Future<Void> sent) {
        if (!sent.isComplete()) {
            long timer = http.vertx()
                    .setTimer(
                            config.readWithin().toMillis(),
                            tooLate -> http.request().connection().close());
            sent.onComplete(read -> http.vertx().cancelTimer(timer));
        }
    }
}
