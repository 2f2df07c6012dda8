package org.chancery.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.operation.ErrorReport;
import org.chancery.serve.operation.WatchedOperations;

/** Answers a request with one error and nothing else, in the same way on every route. */
@ApplicationScoped
public class ErrorResponse {
    static final String RETRY_AFTER = "Retry-After";

    private final ErrorReport errorReport;
    private final WatchedOperations watched;
    private final ObjectMapper mapper;

    ErrorResponse(ErrorReport errorReport, WatchedOperations watched, ObjectMapper mapper) {
        this.watched = watched;
        this.errorReport = errorReport;
        this.mapper = mapper;
    }

    /** Answers with the failure and the status of its code. */
    public void send(RoutingContext http, Throwable failure) {
        Map<String, Object> error = errorReport.of(failure);
        send(http, ErrorReport.code(error).httpStatus(), error);
    }

    /** Answers with an error that the client can act on, and a status that says more than its code. */
    public void send(RoutingContext http, int status, ErrorCode code, String message) {
        send(http, status, errorReport.of(new ClientError(code, message)));
    }

    /** Reports a failure of an answer that has begun, and so cannot say it. */
    public void report(Throwable failure) {
        errorReport.of(failure);
    }

    private void send(RoutingContext http, int status, Map<String, Object> error) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        Map<String, Object> body = Map.of("errors", List.of(error));
        watched.answered(body);
        ErrorReport.retryAfter(error).ifPresent(seconds -> response.putHeader(RETRY_AFTER, seconds));
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(json(body));
    }

    private Buffer json(Map<String, Object> body) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The error cannot be written as JSON", e);
        }
    }
}
