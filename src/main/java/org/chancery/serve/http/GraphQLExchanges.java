package org.chancery.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.ArchiveCheck;
import org.chancery.record.ArchiveState;
import org.chancery.serve.answers.Asked;
import org.chancery.serve.answers.KnownDocuments;
import org.chancery.serve.answers.Question;
import org.chancery.serve.answers.Questions;
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

/**
 * Takes a request for an operation to its answer: it is read, priced, admitted, run and written, unless the answer is
 * known.
 */
@ApplicationScoped
class GraphQLExchanges {
    static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** The price of reading, parsing and validating, also if nothing runs afterwards. */
    private static final long PRICE_OF_REQUEST = 10;

    private static final int CHARACTERS_PER_POINT = 10;

    /** The price of a question whose answer is known: a hundredth of a point would be nearer. */
    private static final long PRICE_OF_KNOWN_QUESTION = 1;

    private final RequestReader reader;
    private final OperationRunner runner;
    private final WatchedOperations watched;
    private final Admission admission;
    private final ClientRates rates;
    private final KnownDocuments documents;
    private final Questions questions;
    private final ArchiveCheck archive;
    private final AnswersWithoutWork withoutWork;
    private final AnswerWriter writer;
    private final ObjectMapper mapper;

    GraphQLExchanges(
            RequestReader reader,
            OperationRunner runner,
            WatchedOperations watched,
            Admission admission,
            ClientRates rates,
            KnownDocuments documents,
            Questions questions,
            ArchiveCheck archive,
            AnswersWithoutWork withoutWork,
            AnswerWriter writer,
            ObjectMapper mapper) {
        this.reader = reader;
        this.runner = runner;
        this.watched = watched;
        this.admission = admission;
        this.rates = rates;
        this.documents = documents;
        this.questions = questions;
        this.archive = archive;
        this.withoutWork = withoutWork;
        this.writer = writer;
        this.mapper = mapper;
    }

    /** Answers the request, on another thread if that takes work. An exception becomes a failure of the route. */
    void begin(RoutingContext http, ResponseFormat format) {
        Exchange exchange = new Exchange(http, format);
        http.addEndHandler(exchange::ended);
        exchange.begin();
    }

    /** One request. It is read and priced in the cheap lane, and runs in the lane of its price. */
    private final class Exchange implements AdmittedWork {
        private final RoutingContext http;
        private final ResponseFormat format;
        private final Cancellation cancellation = new Cancellation();
        private final long arrived = System.nanoTime();
        private final Context trace = Context.current();
        private final boolean isReading;
        /** What a reading request asks. */
        private final @Nullable Asked asked;

        private @Nullable Question question;
        private @Nullable PreparedOperation operation;

        Exchange(RoutingContext http, ResponseFormat format) {
            this.http = http;
            this.format = format;
            HttpServerRequest request = http.request();
            this.isReading = READING.contains(request.method());
            this.asked = isReading
                    ? questions.asked(
                            request.query(), format.mediaType(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                    : null;
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

        /** A known question costs the event loop little, and needs a thread only if its answer is not known. */
        void begin() {
            question = asked == null ? null : questions.known(asked).orElse(null);
            if (question == null) {
                admission.submit(this);
                return;
            }
            rates.charge(http, PRICE_OF_KNOWN_QUESTION);
            io.vertx.core.Context eventLoop = http.vertx().getOrCreateContext();
            archive.ask(state -> eventLoop.runOnContext(told -> answerOrSubmit(state)));
        }

        private void answerOrSubmit(Optional<ArchiveState> now) {
            try (Scope traced = trace.makeCurrent()) {
                if (!isAnswered(now)) {
                    admission.submit(this);
                }
            } catch (Throwable failure) {
                reject(failure);
            }
        }

        private boolean isAnswered(Optional<ArchiveState> now) {
            Question known = question;
            if (http.response().ended() || http.response().closed()) {
                return true;
            }
            boolean isAnswered =
                    known != null && now.isPresent() && withoutWork.answer(http, format, known, now.get(), arrived);
            if (isAnswered) {
                cancellation.finish();
            }
            return isAnswered;
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
            GraphQLRequest request =
                    isReading ? reader.fromQueryString(http.queryParams()) : reader.fromBody(body(http));
            rates.charge(http, PRICE_OF_REQUEST + request.query().length() / CHARACTERS_PER_POINT);
            PreparedOperation prepared;
            try {
                prepared = runner.prepare(request, !isReading);
            } catch (RejectedOperation rejected) {
                end(watched.watch(request, arrived, rejected::answer));
                return;
            }
            documents.remember(request);
            if (isAnsweredWithoutRunning(prepared)) {
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

        /** A question in a new form may be known in another, and its answer to its client. */
        private boolean isAnsweredWithoutRunning(PreparedOperation prepared) {
            if (asked == null || question != null || !prepared.mayBeKept()) {
                return false;
            }
            question = questions.of(asked, prepared);
            return isAnswered(archive.ask());
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
            if (http.response().ended() || http.response().closed()) {
                return;
            }
            watched.answered(graphQLResponse.body());
            graphQLResponse
                    .retryAfter()
                    .ifPresent(seconds -> http.response().putHeader(ErrorResponse.RETRY_AFTER, seconds));
            Buffer body = json(graphQLResponse);
            writer.write(http, format.status(graphQLResponse), format, kept(graphQLResponse, body), body);
        }

        /** Keeps the answer if others may get it, and returns its ETag. */
        private @Nullable String kept(GraphQLResponse graphQLResponse, Buffer body) {
            Question known = question;
            // An answer that was begun before midnight may show the next day.
            return known == null || asked == null || !questions.isOfToday(asked)
                    ? null
                    : graphQLResponse
                            .shown()
                            .map(state -> withoutWork.keep(known, state, body))
                            .orElse(null);
        }
    }

    private static byte[] body(RoutingContext http) {
        Buffer body = http.body().buffer();
        if (body == null || body.length() == 0) {
            throw RejectedRequest.malformed("The body is empty. Send {\"query\": \"…\"}.");
        }
        return body.getBytes();
    }

    private Buffer json(GraphQLResponse graphQLResponse) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(graphQLResponse.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The response cannot be written as JSON", e);
        }
    }
}
