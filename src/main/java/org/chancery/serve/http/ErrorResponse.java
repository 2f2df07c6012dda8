package org.chancery.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.operation.ErrorReport;
import org.chancery.serve.operation.RejectedRequest;
import org.chancery.serve.operation.ReportedError;
import org.chancery.serve.operation.WatchedOperations;

/** Answers a request with one error, in the same form on every route. */
@ApplicationScoped
public class ErrorResponse {
    /** The media type of these answers. */
    public static final String CONTENT_TYPE = "application/json; charset=utf-8";

    static final String RETRY_AFTER = "Retry-After";

    private final ErrorReport errorReport;
    private final WatchedOperations watched;
    private final ObjectMapper mapper;

    ErrorResponse(ErrorReport errorReport, WatchedOperations watched, ObjectMapper mapper) {
        this.watched = watched;
        this.errorReport = errorReport;
        this.mapper = mapper;
    }

    private record Answer(int status, Map<String, String> headers, Map<String, Object> body) {}

    /**
     * Answers with the failure. Its status is that of its code, unless it is a {@link RejectedRequest}, which has one
     * of its own.
     */
    public void send(RoutingContext http, Throwable failure) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        Answer answer = answer(failure);
        answer.headers.forEach(response::putHeader);
        response.setStatusCode(answer.status)
                .putHeader(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE)
                .end(Buffer.buffer(json(answer.body)));
    }

    /** The same answer, for resources of Jakarta REST. */
    public Response of(Throwable failure) {
        Answer answer = answer(failure);
        Response.ResponseBuilder response = Response.status(answer.status).type(CONTENT_TYPE);
        answer.headers.forEach(response::header);
        return response.entity(json(answer.body)).build();
    }

    /** Answers a failure of the route. It is the failure handler of every route. */
    public void answerFailure(RoutingContext http) {
        // A client that left reads no answer, and a fault of its connection is not one of the server.
        if (http.response().ended() || http.response().closed()) {
            return;
        }
        Throwable failure = http.failure();
        boolean isUnreadable =
                http.statusCode() == 400 || (failure instanceof HttpException problem && problem.getStatusCode() < 500);
        if (isUnreadable) {
            send(http, RejectedRequest.malformed("The request cannot be read. Check how its URL is encoded."));
        } else {
            send(http, failure == null ? new IllegalStateException("Status " + http.statusCode()) : failure);
        }
    }

    /** Reports a failure after the start of the answer, which cannot contain it any more. */
    public void report(Throwable failure) {
        errorReport.of(failure);
    }

    /** The body of the answer, for use without a route. */
    public byte[] body(ErrorCode code, String message) {
        return json(body(new ReportedError(code, message, Map.of())));
    }

    private Answer answer(Throwable failure) {
        if (failure instanceof RejectedRequest rejected) {
            ReportedError error = new ReportedError(rejected.code(), rejected.getMessage(), Map.of());
            return watched(new Answer(rejected.status(), rejected.headers(), body(error)));
        }
        ReportedError error = errorReport.of(failure);
        Map<String, String> headers = new LinkedHashMap<>();
        error.retryAfter().ifPresent(seconds -> headers.put(RETRY_AFTER, seconds));
        return watched(new Answer(error.code().httpStatus(), headers, body(error)));
    }

    private Answer watched(Answer answer) {
        watched.answered(answer.body);
        return answer;
    }

    private static Map<String, Object> body(ReportedError error) {
        return Map.of("errors", List.of(error.json()));
    }

    private byte[] json(Map<String, Object> body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The error cannot be written as JSON", e);
        }
    }
}
