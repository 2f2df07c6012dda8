package org.chancery.serve.server;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.http.ErrorResponse;
import org.jspecify.annotations.Nullable;

/** Runs before every route: rejects requests that no route should see, and completes the headers of all answers. */
@ApplicationScoped
class FirstHandler {
    private static final int BEFORE_ALL_FILTERS = -10_000;
    private static final String REACHED = FirstHandler.class.getName();

    private final RequestCheck check;
    private final ResponseHeaders responseHeaders;
    private final ErrorResponse errors;
    private final Stopping stopping;

    FirstHandler(RequestCheck check, ResponseHeaders responseHeaders, ErrorResponse errors, Stopping stopping) {
        this.check = check;
        this.responseHeaders = responseHeaders;
        this.errors = errors;
        this.stopping = stopping;
    }

    void mount(@Observes Router router) {
        router.route().order(BEFORE_ALL_FILTERS).handler(this::handle).failureHandler(this::answerFailure);
    }

    private void handle(RoutingContext http) {
        http.put(REACHED, true);
        // Read now, because a rerouted request has another path.
        String path = http.normalizedPath();
        HttpServerResponse response = http.response();
        // Called last, because it was added first. By then the route has set all of its headers.
        http.addHeadersEndHandler(done -> responseHeaders.complete(response.headers(), path, response.getStatusCode()));
        if (stopping.rejects(path)) {
            response.putHeader("Retry-After", Stopping.RETRY_AFTER_SECONDS);
            reject(http, 503, ErrorCode.UNAVAILABLE, "The server is being stopped. Try again in a few seconds.");
            return;
        }
        RequestCheck.@Nullable Fault fault = check.faultOf(http.request());
        if (fault != null) {
            reject(http, fault.status(), ErrorCode.BAD_REQUEST, fault.message());
            return;
        }
        http.next();
    }

    /** Vert.x fails requests without a host or a path before any handler runs. */
    private void answerFailure(RoutingContext http) {
        if (http.get(REACHED) != null || http.response().headWritten()) {
            http.next();
            return;
        }
        http.response().headers().addAll(responseHeaders.ofRefusal());
        RequestCheck.Fault fault =
                RequestCheck.namesOneHost(http.request()) ? RequestCheck.NO_PATH : RequestCheck.NO_HOST;
        reject(http, fault.status(), ErrorCode.BAD_REQUEST, fault.message());
    }

    private void reject(RoutingContext http, int status, ErrorCode code, String message) {
        boolean isHttp2 = http.request().version() == HttpVersion.HTTP_2;
        if (!isHttp2) {
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ErrorResponse.CONTENT_TYPE)
                .end(Buffer.buffer(errors.body(code, message)))
                .onComplete(sent -> {
                    if (isHttp2) {
                        http.request().connection().goAway(0);
                    } else {
                        http.request().connection().close();
                    }
                });
    }
}
