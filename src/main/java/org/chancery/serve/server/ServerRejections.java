package org.chancery.serve.server;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.http.ErrorResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answers to requests that no route sees, in the form of all other errors. */
@ApplicationScoped
class ServerRejections {
    private final ErrorResponse errors;
    private final ResponseHeaders responseHeaders;
    private final EdgeConfig config;
    private final int longestLine;
    private final long largestHeaders;

    ServerRejections(
            ErrorResponse errors,
            ResponseHeaders responseHeaders,
            EdgeConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length") int longestLine,
            @ConfigProperty(name = "quarkus.http.limits.max-header-size") MemorySize largestHeaders) {
        this.errors = errors;
        this.responseHeaders = responseHeaders;
        this.config = config;
        this.longestLine = longestLine;
        this.largestHeaders = largestHeaders.asLongValue();
    }

    /** An answer that closes the connection. */
    FullHttpResponse of(HttpResponseStatus status) {
        FullHttpResponse rejection = withBody(status);
        rejection.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return rejection;
    }

    /** The same answer with a body, and all the headers. */
    FullHttpResponse insteadOf(FullHttpResponse bare) {
        FullHttpResponse rejection = withBody(bare.status());
        for (Map.Entry<String, String> header : bare.headers()) {
            if (!rejection.headers().contains(header.getKey())) {
                rejection.headers().add(header.getKey(), header.getValue());
            }
        }
        return rejection;
    }

    private FullHttpResponse withBody(HttpResponseStatus status) {
        byte[] body = errors.body(codeOf(status), message(status));
        FullHttpResponse rejection =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        HttpHeaders headers = rejection.headers();
        headers.set(HttpHeaderNames.CONTENT_TYPE, ErrorResponse.CONTENT_TYPE);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        responseHeaders.ofRefusal().forEach(headers::set);
        return rejection;
    }

    private static ErrorCode codeOf(HttpResponseStatus status) {
        if (status.code() == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code()) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        return status.code() < HttpResponseStatus.INTERNAL_SERVER_ERROR.code()
                ? ErrorCode.BAD_REQUEST
                : ErrorCode.UNAVAILABLE;
    }

    private String message(HttpResponseStatus status) {
        return switch (status.code()) {
            case 400 ->
                "The request is not well-formed HTTP. Check its request line, its headers and its chunks, and how"
                        + " its URL is encoded.";
            case 408 ->
                "The request did not arrive whole within %d seconds. Send it faster."
                        .formatted(config.receiveWithin().toSeconds());
            case 413 -> "The body is too large. Send a smaller one.";
            case 414 ->
                "The request line is longer than %d bytes. Send the operation in the body of a POST."
                        .formatted(longestLine);
            case 431 -> "The headers are larger than %d bytes. Send fewer or shorter ones.".formatted(largestHeaders);
            default -> "The request cannot be served: %s.".formatted(status.reasonPhrase());
        };
    }
}
