package org.chancery.serve.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.chancery.serve.limits.GraphQLConfig;
import org.jspecify.annotations.Nullable;

/** Writes the answers of operations, and cuts off a client that does not read its answer. */
@ApplicationScoped
class AnswerWriter {
    private static final int NOT_MODIFIED = 304;

    private final GraphQLConfig config;

    AnswerWriter(GraphQLConfig config) {
        this.config = config;
    }

    /** @param entityTag the ETag of the answer; null if it must not be asked for again by it */
    void write(RoutingContext http, int status, ResponseFormat format, @Nullable String entityTag, Buffer body) {
        HttpServerResponse response = begin(http, status, entityTag);
        response.putHeader(HttpHeaders.CONTENT_TYPE, format.contentType());
        cutOffUnlessRead(http, response.end(body));
    }

    /** Says that the client has the answer already. */
    void writeUnchanged(RoutingContext http, String entityTag) {
        cutOffUnlessRead(http, begin(http, NOT_MODIFIED, entityTag).end());
    }

    private static HttpServerResponse begin(RoutingContext http, int status, @Nullable String entityTag) {
        HttpServerResponse response = http.response();
        if (entityTag != null) {
            response.putHeader(HttpHeaders.ETAG, entityTag);
        }
        return response.setStatusCode(status).putHeader(HttpHeaders.VARY, "Accept, Accept-Language");
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
