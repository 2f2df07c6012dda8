package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.chancery.serve.operation.ErrorReport;
import org.junit.jupiter.api.Test;

/** Failed requests leave nothing in the heap. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class HeapTest {

    private static final List<String> FAILING = List.of(
            operation("{ refuse }"),
            operation("{ refuseSoftly }"),
            operation("{ crash }"),
            operation("{ databaseAway }"),
            operation("{ missing }"),
            operation("{ from(span: {from: -1}) }"),
            operation("{ day(on: \\\"x\\\") }"),
            operation("{ nope }"),
            operation("{"),
            "[]");
    private static final int TIMES = 2_000;
    /** One object of 150 bytes for each request of one kind. The noise of the JVM is a fourth of this. */
    private static final long ALLOWED_BYTES = 300_000;

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void leavesTheHeapAsItWas() {
        Logger log = Logger.getLogger(ErrorReport.class.getName());
        Level level = log.getLevel();
        log.setLevel(Level.OFF);
        try {
            sendAll(TIMES / 4);
            long before = RetainedHeap.bytes();
            sendAll(TIMES);
            long grown = RetainedHeap.bytes() - before;
            assertThat(grown).isLessThan(ALLOWED_BYTES);
        } finally {
            log.setLevel(level);
        }
    }

    private void sendAll(int times) {
        for (int i = 0; i < times; i++) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (String body : FAILING) {
                answers.add(
                        client.sendAsync(request(body), BodyHandlers.ofString()).thenApply(answer -> {
                            assertThat(answer.body()).contains("\"errors\"");
                            return answer.statusCode();
                        }));
            }
            answers.forEach(CompletableFuture::join);
        }
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String operation(String query) {
        return "{\"query\":\"" + query + "\"}";
    }
}
