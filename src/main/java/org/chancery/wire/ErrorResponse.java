package org.chancery.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Answers a request with one error and nothing else, in the same way on every route. */
@ApplicationScoped
public class ErrorResponse {
    private final ErrorReport errorReport;
    private final ObjectMapper mapper;

    ErrorResponse(ErrorReport errorReport, ObjectMapper mapper) {
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
        ErrorReport.retryAfter(error).ifPresent(seconds -> response.putHeader("Retry-After", seconds));
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(json(error));
    }

    private Buffer json(Map<String, Object> error) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(Map.of("errors", List.of(error))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The error cannot be written as JSON", e);
        }
    }
}
