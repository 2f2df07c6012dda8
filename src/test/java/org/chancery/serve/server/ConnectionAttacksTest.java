package org.chancery.serve.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chancery.serve.http.RetainedHeap;
import org.chancery.serve.server.ConnectionAttacks.Attack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each attack on the level of HTTP is rejected with its status, in our form, at little cost, and without a line in the
 * log.
 */
@QuarkusTest
class ConnectionAttacksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The promise is 200 ms. A process also counts the work of its other threads. */
    private static final Duration MOST_CPU = Duration.ofMillis(200);

    private static final int TIMES = 3;
    private static final long ALLOWED_GROWTH = 20_000_000;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI server;

    static List<Attack> attacks() {
        return ConnectionAttacks.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRejectedInOurFormWithoutALineInTheLog(Attack attack) throws IOException {
        List<LogRecord> log = new CopyOnWriteArrayList<>();
        RawHttp.Reply reply = whileLogging(log, attack);
        assertThat(reply.status()).as(reply.text()).isEqualTo(attack.status());
        assertThat(reply.isClosed()).isTrue();
        assertThat(reply.head().toLowerCase(java.util.Locale.ROOT))
                .contains(
                        "x-content-type-options: nosniff", "cache-control: no-store", "content-type: application/json");
        JsonNode error = firstJson(reply.body()).at("/errors/0");
        assertThat(error.path("message").asText()).isNotBlank();
        assertThat(error.at("/extensions/code").asText()).isIn("BAD_REQUEST", "QUERY_TOO_COMPLEX");
        assertThat(log).extracting(LogRecord::getMessage).isEmpty();
    }

    @Test
    void costsLittleAndLeavesTheServerAsItWas() throws IOException {
        for (Attack attack : ConnectionAttacks.all()) {
            RawHttp.send(server, attack.request());
        }
        long retained = RetainedHeap.bytes();
        for (Attack attack : ConnectionAttacks.all()) {
            long before = cpu();
            for (int time = 0; time < TIMES; time++) {
                RawHttp.send(server, attack.request());
            }
            Duration each = Duration.ofNanos((cpu() - before) / TIMES);
            assertThat(each).as(attack.name()).isLessThan(MOST_CPU);
        }
        assertThat(RetainedHeap.bytes() - retained).isLessThan(ALLOWED_GROWTH);
        String query = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        RawHttp.Reply reply = RawHttp.send(server, query.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reply.status()).isEqualTo(200);
    }

    /** Legitimate requests that resemble rejected ones. */
    @Test
    void legitimateRequestsAreServed() throws IOException {
        String query = "{\"query\":\"{__typename}\"}";
        String mark = "\u00EF\u00BB\u00BF";
        String post = "POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json";
        for (String request : List.of(
                post + "\r\nContent-Length: 27\r\n\r\n" + mark + query,
                post + ";" + "a=b;".repeat(2_000) + "\r\nContent-Length: 24\r\n\r\n" + query,
                post + "\r\nTransfer-Encoding: Chunked\r\n\r\n18;a=b\r\n" + query + "\r\n0\r\n\r\n",
                "GET http://x:80/graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x:80\r\nConnection: close\r\n\r\n",
                "GET /graphql?query=%7B__typename%23%E4%B8%AD%7D%0A%7D HTTP/1.0\r\n\r\n")) {
            RawHttp.Reply reply = RawHttp.send(server, request.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(reply.text()).startsWith("HTTP/1.").contains("200 OK", "Query");
        }
    }

    /** Nobody is a trusted proxy unless the operator says so. */
    @Test
    void forwardedHeadersAreNotBelieved() throws IOException {
        String forged = String.join(
                "\r\n",
                "GET /oembed?url=http://x/ HTTP/1.1",
                "Host: x",
                "Connection: close",
                "Forwarded: host=evil.example;proto=https",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /evil",
                "",
                "");
        RawHttp.Reply reply = RawHttp.send(server, forged.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("http://x/").doesNotContain("evil", "https:");
    }

    @Test
    void aFaultAfterAnAnswerDoesNotMixWithIt() throws IOException {
        String both = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nX A: b\r\n\r\n";
        RawHttp.Reply reply = RawHttp.send(server, both.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reply.text()).startsWith("HTTP/1.1 200").contains("\"}}HTTP/1.1 400", "BAD_REQUEST");
        assertThat(reply.isClosed()).isTrue();
    }

    /** More may follow: a body that was taken for a second request is rejected as well. */
    private static JsonNode firstJson(String body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            return parser.readValueAsTree();
        }
    }

    private RawHttp.Reply whileLogging(List<LogRecord> log, Attack attack) throws IOException {
        Logger root = Logger.getLogger("");
        Handler collector = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                    log.add(entry);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        root.addHandler(collector);
        try {
            return RawHttp.send(server, attack.request());
        } finally {
            root.removeHandler(collector);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
