package org.chancery.serve.explorer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The document of GraphiQL, instead of that of its package, which has no way back, no examples, and nothing for readers
 * without scripts. Its scripts and styles come from the package.
 */
@ApplicationScoped
class GraphiQlPage {
    private static final List<String> PATHS = List.of("/graphiql", "/graphiql/", "/graphiql/index.html");

    /** Before the files of the package. */
    private static final int FIRST = -10;

    private static final String QUESTION = "{ timeline(first: 5) { totalCount nodes { title permalink } } }";
    private static final String SAMPLE = "/graphql?query=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8);

    void mount(@Observes Router router) {
        PATHS.forEach(path -> {
            router.get(path).order(FIRST).handler(GraphiQlPage::answer);
            router.head(path).order(FIRST).handler(GraphiQlPage::answer);
        });
    }

    private static void answer(RoutingContext http) {
        http.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        if (http.request().method().equals(HttpMethod.HEAD)) {
            http.response().end();
        } else {
            http.response().end(Templates.graphiql(SAMPLE).render());
        }
    }
}
