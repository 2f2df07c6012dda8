package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SmallRye's own handlers run operations of any depth (GHSA-jfgf-vvcv-mf69). No spelling of the path reaches them, by
 * HTTP or by WebSocket.
 */
@QuarkusTest
@Timeout(20)
class SmallRyeHandlersTest {

    // Each brings two levels.
    private static final int DEEPER_THAN_ALLOWED = 12;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus sets it before each test.
    URL origin;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "/graphql/",
                "/graphql//",
                "//graphql",
                "/graphql;a=b",
                "/graphql%3Ba=b",
                "/graphql%2F",
                "/graphql%5C",
                "/graphql/.",
                "/graphql/x",
                "/x/../graphql",
                "/x/%2E%2E/graphql",
                "/./graphql",
                "/%67raphql",
                "/GraphQL",
                "/graphql/schema.graphql",
                "http://x/graphql"
            })
    void runNoDeepOperation(String path) throws IOException {
        String deep = "{actors(first:1){nodes{" + "affiliations{body{".repeat(DEEPER_THAN_ALLOWED) + "id"
                + "}}".repeat(DEEPER_THAN_ALLOWED) + "}}}";
        String body = "{\"query\":\"" + deep + "\"}";
        String answer =
                send("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: application/json\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer).doesNotContain("\"data\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/graphql | websocket",
                "/graphql | WebSocket",
                "/graphql/ | websocket",
                "//graphql | websocket",
                "/graphql;a=b | websocket",
                "/x/../graphql | websocket",
                "/%67raphql | websocket",
                "/graphql/x | websocket",
                "http://x/graphql | websocket"
            })
    void openNoWebSocket(String path, String upgrade) throws IOException {
        for (String protocol :
                new String[] {"graphql-ws", "graphql-transport-ws", "graphql-transport-ws, graphql-ws"}) {
            String answer = send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: "
                    + upgrade + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Protocol: " + protocol + "\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 4");
        }
    }

    /** Sends bytes as they are, and reads the start of the answer. */
    private String send(String request) throws IOException {
        try (Socket socket = new Socket(origin.getHost(), origin.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] beginning = new byte[4_096];
            int length = socket.getInputStream().read(beginning);
            return new String(beginning, 0, Math.max(0, length), StandardCharsets.UTF_8);
        }
    }
}
