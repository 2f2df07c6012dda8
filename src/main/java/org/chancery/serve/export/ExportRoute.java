package org.chancery.serve.export;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.record.source.Dataset;
import org.chancery.serve.export.EndedExport.Outcome;
import org.chancery.serve.http.ClientRates;
import org.chancery.serve.http.ErrorResponse;
import org.chancery.serve.operation.Cancellation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Serves exports: {@code /export/events} in the format that the client accepts, and each under its extension. */
@ApplicationScoped
class ExportRoute {
    private static final Logger LOG = Logger.getLogger(ExportRoute.class);
    private static final String ALLOWED = "GET, HEAD";
    private static final String RETRY_AFTER_SECONDS = "10";

    /** What an export costs its client, in points of {@link ClientRates}. */
    private static final long PRICE = 20_000;

    private final Exporter exporter;
    private final ExportConfig config;
    private final ErrorResponse errors;
    private final ClientRates rates;
    private final Event<EndedExport> ended;
    private final Semaphore free;
    private final WorkerExecutor workers;

    ExportRoute(
            Exporter exporter,
            ExportConfig config,
            ErrorResponse errors,
            ClientRates rates,
            Event<EndedExport> ended,
            Vertx vertx) {
        this.ended = ended;
        this.rates = rates;
        this.exporter = exporter;
        this.config = config;
        this.errors = errors;
        free = new Semaphore(config.atOnce());
        // Threads of their own: an export may take as long as its client reads, and Vert.x warns of that elsewhere.
        workers = vertx.createSharedWorkerExecutor(
                "export", config.atOnce(), config.longest().toSeconds(), TimeUnit.SECONDS);
    }

    void mount(@Observes Router router) {
        router.route(ExportFormat.PATH).handler(this::answer).failureHandler(this::answerFailure);
        router.routeWithRegex(ExportFormat.PATH + "\\..*").handler(this::answer).failureHandler(this::answerFailure);
    }

    @PreDestroy
    void stop() {
        workers.close();
    }

    private void answer(RoutingContext http) {
        boolean withoutBody = http.request().method().equals(HttpMethod.HEAD);
        if (!withoutBody && !http.request().method().equals(HttpMethod.GET)) {
            http.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            errors.send(http, 405, ErrorCode.BAD_REQUEST, "Use GET or HEAD.");
            return;
        }
        ExportFormat format = format(http);
        if (format == null) {
            return;
        }
        ExportRequest request = new ExportRequest(
                format,
                FilterParameters.read(http.queryParams()),
                http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                site(http),
                withoutBody);
        rates.charge(http, PRICE);
        if (!free.tryAcquire()) {
            http.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
            errors.send(
                    http,
                    503,
                    ErrorCode.OVERLOADED,
                    "%d exports are running, and no more run at once. Try again in %s seconds."
                            .formatted(config.atOnce(), RETRY_AFTER_SECONDS));
            ended.fire(new EndedExport(format, Outcome.REFUSED, Duration.ZERO));
            return;
        }
        Cancellation cancellation = new Cancellation();
        http.addEndHandler(end -> {
            if (end.failed()) {
                cancellation.cancelForAbsentClient();
            }
        });
        workers.executeBlocking(
                () -> {
                    run(http, request, cancellation);
                    return true;
                },
                false);
    }

    /** The format asked for; null if there is none, which has then been answered. */
    private @Nullable ExportFormat format(RoutingContext http) {
        String path = http.normalizedPath();
        if (path.equals(ExportFormat.PATH)) {
            ExportFormat accepted = Accepted.format(http.request().getHeader(HttpHeaders.ACCEPT));
            if (accepted == null) {
                errors.send(http, 406, ErrorCode.BAD_REQUEST, "Accept one of " + Accepted.MEDIA_TYPES + ".");
            }
            return accepted;
        }
        String extension = path.substring(ExportFormat.PATH.length() + 1);
        Optional<ExportFormat> named = ExportFormat.ofExtension(extension);
        if (named.isEmpty()) {
            errors.send(http, 404, ErrorCode.BAD_REQUEST, "There is no such format. Ask for " + Accepted.PATHS + ".");
            return null;
        }
        return named.get();
    }

    private URI site(RoutingContext http) {
        return config.publicUrl()
                .map(url -> URI.create(url.toString().replaceAll("/$", "")))
                .orElseGet(() -> {
                    URI asked = URI.create(http.request().absoluteURI().replaceFirst("\\?.*$", ""));
                    return URI.create(asked.getScheme() + "://" + asked.getRawAuthority());
                });
    }

    private void run(RoutingContext http, ExportRequest request, Cancellation cancellation) {
        long start = System.nanoTime();
        Outcome outcome = written(http, request, cancellation);
        ended.fire(new EndedExport(request.format(), outcome, Duration.ofNanos(System.nanoTime() - start)));
    }

    private Outcome written(RoutingContext http, ExportRequest request, Cancellation cancellation) {
        HttpServerResponse response = http.response();
        try {
            // Ended last: whoever has a file whole may ask for the next one at once.
            written(response, request, cancellation).close();
            return Outcome.COMPLETE;
        } catch (ResponseStream.ClientLeft e) {
            LOG.debugf("An export was given up: %s", e.getMessage());
            response.reset();
            return Outcome.ABANDONED;
        } catch (Throwable failure) {
            if (response.closed()) {
                LOG.debugf("An export was given up: %s", failure.getMessage());
                return Outcome.ABANDONED;
            } else if (response.headWritten()) {
                // Whoever reads it must not take it for complete.
                response.reset();
                errors.report(failure);
            } else {
                errors.send(http, failure);
            }
            return failure instanceof ClientError ? Outcome.REFUSED : Outcome.FAILED;
        }
    }

    private OutputStream written(HttpServerResponse response, ExportRequest request, Cancellation cancellation)
            throws Exception {
        try {
            return exporter.run(request, cancellation, export -> open(response, export, request, cancellation));
        } finally {
            free.release();
        }
    }

    private OutputStream open(
            HttpServerResponse response, Export export, ExportRequest request, Cancellation cancellation) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, export.format().contentType())
                .putHeader("Content-Disposition", ExportName.disposition(export.question(), export.format()))
                .putHeader("Content-Language", export.language())
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        // Quarkus says "identity" where it shall not compress; a stream may well be compressed, if that is switched on.
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        List<String> links = export.datasets().stream()
                .map(Dataset::getLicence)
                .filter(Objects::nonNull)
                .flatMap(licence -> Licence.address(licence).stream())
                .distinct()
                .map(address -> "<" + address + ">; rel=\"license\"")
                .toList();
        if (!links.isEmpty()) {
            response.putHeader("Link", String.join(", ", links));
        }
        return request.withoutBody()
                ? new HeadOnly(response)
                : new ResponseStream(response, config.stalledAfter(), cancellation);
    }

    /** Ends a response that has headers only. */
    private static final class HeadOnly extends OutputStream {
        private final HttpServerResponse response;

        HeadOnly(HttpServerResponse response) {
            this.response = response;
        }

        @Override
        public void write(int single) {
            throw new IllegalStateException("A HEAD has no body");
        }

        @Override
        public void close() {
            response.end();
        }
    }

    private void answerFailure(RoutingContext http) {
        Throwable failure = http.failure();
        if (http.response().ended() || http.response().closed()) {
            return;
        }
        boolean unreadable = http.statusCode() == 400
                || failure instanceof IllegalArgumentException
                || (failure instanceof HttpException problem && problem.getStatusCode() < 500);
        if (unreadable) {
            errors.send(http, 400, ErrorCode.BAD_REQUEST, "The request cannot be read. Check how its URL is encoded.");
        } else {
            errors.send(http, failure == null ? new IllegalStateException("Status " + http.statusCode()) : failure);
        }
    }
}
