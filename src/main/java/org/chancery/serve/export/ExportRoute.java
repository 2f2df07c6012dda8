package org.chancery.serve.export;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.record.source.Dataset;
import org.chancery.serve.export.EndedExport.Outcome;
import org.chancery.serve.http.AcceptHeader;
import org.chancery.serve.http.ClientRates;
import org.chancery.serve.http.ErrorResponse;
import org.chancery.serve.http.SiteAddress;
import org.chancery.serve.operation.Cancellation;
import org.chancery.serve.operation.RejectedRequest;
import org.jboss.logging.Logger;

/** Serves exports: {@code /export/events} in the format that the client accepts, and each under its extension. */
@ApplicationScoped
class ExportRoute {
    private static final Logger LOG = Logger.getLogger(ExportRoute.class);
    private static final String ALLOWED = "GET, HEAD";
    private static final List<String> OF_FILES = List.of("Content-Disposition", "Content-Language", "Link");
    private static final int RETRY_AFTER_SECONDS = 10;

    /** The price of an export, in points of {@link ClientRates}. */
    private static final long PRICE = 20_000;

    private final ExportFormats formats;
    private final Exporter exporter;
    private final SiteAddress site;
    private final ExportConfig config;
    private final ErrorResponse errors;
    private final ClientRates rates;
    private final Event<EndedExport> ended;
    private final Semaphore free;
    private final WorkerExecutor workers;

    ExportRoute(
            ExportFormats formats,
            Exporter exporter,
            SiteAddress site,
            ExportConfig config,
            ErrorResponse errors,
            ClientRates rates,
            Event<EndedExport> ended,
            Vertx vertx) {
        this.formats = formats;
        this.exporter = exporter;
        this.site = site;
        this.ended = ended;
        this.rates = rates;
        this.config = config;
        this.errors = errors;
        free = new Semaphore(config.atOnce());
        // Exports have threads of their own. One takes as long as its client reads, and Vert.x would warn on its own
        // threads.
        workers = vertx.createSharedWorkerExecutor(
                "export", config.atOnce(), config.longest().toSeconds(), TimeUnit.SECONDS);
    }

    void mount(@Observes Router router) {
        router.route(ExportFormat.PATH).handler(this::answer).failureHandler(errors::answerFailure);
        router.route(ExportFormat.FOLDER + "*").handler(this::answer).failureHandler(errors::answerFailure);
    }

    @PreDestroy
    void stop() {
        workers.close();
    }

    private void answer(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            throw RejectedRequest.method(ALLOWED, "Use GET or HEAD.");
        }
        ExportFormat format = format(http);
        ExportRequest request = new ExportRequest(
                format,
                FilterParameters.read(http.queryParams(), format.options()),
                options(format, http.queryParams()),
                http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                site.of(http.request()),
                method.equals(HttpMethod.HEAD));
        rates.charge(http, PRICE);
        if (!free.tryAcquire()) {
            ended.fire(new EndedExport(request.format(), Outcome.REFUSED, Duration.ZERO));
            throw new ClientError(
                    ErrorCode.OVERLOADED,
                    "%d exports are running, which is the limit. Try again in %d seconds."
                            .formatted(config.atOnce(), RETRY_AFTER_SECONDS),
                    Map.of(ClientError.RETRY_AFTER, RETRY_AFTER_SECONDS));
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

    private static Map<String, List<String>> options(ExportFormat format, MultiMap parameters) {
        return format.options().stream()
                .filter(parameters::contains)
                .collect(Collectors.toMap(Function.identity(), parameters::getAll));
    }

    private ExportFormat format(RoutingContext http) {
        String path = http.normalizedPath();
        if (path.equals(ExportFormat.PATH)) {
            return AcceptHeader.choose(http, formats.negotiated(), ExportFormat::mediaType)
                    .orElseThrow(() -> new RejectedRequest(
                            406, ErrorCode.BAD_REQUEST, "Accept one of " + formats.mediaTypes() + "."));
        }
        return formats.ofPath(path)
                .orElseThrow(() -> new RejectedRequest(
                        404, ErrorCode.BAD_REQUEST, "There is no such format. Ask for " + formats.paths() + "."));
    }

    private void run(RoutingContext http, ExportRequest request, Cancellation cancellation) {
        long start = System.nanoTime();
        Outcome outcome = written(http, request, cancellation);
        ended.fire(new EndedExport(request.format(), outcome, Duration.ofNanos(System.nanoTime() - start)));
    }

    private Outcome written(RoutingContext http, ExportRequest request, Cancellation cancellation) {
        HttpServerResponse response = http.response();
        try {
            // Ended last, so that a client with the whole file may ask for the next one at once.
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
                // The client must not take the file for complete.
                response.reset();
                errors.report(failure);
            } else {
                // They are about the file.
                OF_FILES.forEach(response.headers()::remove);
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
                .putHeader("Content-Disposition", ExportName.disposition(export.named(), export.format()))
                .putHeader("Content-Language", export.language())
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        // Quarkus uses "identity" to prevent compression. A stream may be compressed, if compression is switched on.
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader("Link", String.join(", ", links(export)));
        return request.withoutBody()
                ? new HeadOnly(response)
                : new ResponseStream(response, config.stalledAfter(), cancellation);
    }

    /** What describes the file, how it is cited, and its licences. */
    private List<String> links(Export export) {
        List<String> links = new ArrayList<>();
        links.add("<%s>; rel=\"cite-as\"".formatted(export.cited().address()));
        // Not all descriptions: a question may be long, and clients refuse long headers.
        formats.described()
                .map(format ->
                        "<%s>; rel=\"describedby\"; type=\"%s\"".formatted(export.selfIn(format), format.mediaType()))
                .ifPresent(links::add);
        export.datasets().stream()
                .map(Dataset::getLicence)
                .filter(Objects::nonNull)
                .flatMap(licence -> Licence.address(licence).stream())
                .distinct()
                .map(address -> "<" + address + ">; rel=\"license\"")
                .forEach(links::add);
        return links;
    }

    /** Ends a response that has only headers. */
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
}
