package org.chancery.serve.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chancery.serve.operation.RejectedRequest;
import org.chancery.serve.schema.ServedSchema;

/** Serves the schema as text. It comes before SmallRye's own route, which lists directives that are not served. */
@ApplicationScoped
class SchemaRoute {
    private static final String PATH = "/graphql/schema.graphql";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final ServedSchema served;
    private final ErrorResponse errors;

    SchemaRoute(ServedSchema served, ErrorResponse errors) {
        this.served = served;
        this.errors = errors;
    }

    void mount(@Observes Router router) {
        router.route(PATH)
                .order(GraphQLRoute.AFTER_AUTHORIZATION)
                .handler(this::answer)
                .failureHandler(errors::answerFailure);
    }

    private void answer(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            http.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
        } else if (GraphQLExchanges.READING.contains(method)) {
            http.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .end(served.text());
        } else {
            throw RejectedRequest.method(ALLOWED, "Use GET or HEAD.");
        }
    }
}
