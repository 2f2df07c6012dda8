package org.chancery.serve.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clients that hold connections without a request, or send one without end. The limits are short enough for a test. */
@QuarkusTest
@TestProfile(SlowClientsTest.ShortLimits.class)
class SlowClientsTest {
    private static final int MAX_CONNECTIONS = 20;
    private static final String HTTP2_PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final byte[] HTTP2_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final byte[] HTTP2_PING = {0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8};

    /** A twentieth of the limits of production. */
    public static class ShortLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "chancery.http.idle-after", "1500ms",
                    "chancery.http.receive-within", "1500ms",
                    "chancery.http.max-connections", String.valueOf(MAX_CONNECTIONS),
                    "quarkus.http.idle-timeout", "2s");
        }
    }

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI server;

    @Test
    void aConnectionThatSaysNothingIsClosed() throws IOException {
        try (Socket silent = RawHttp.connect(server)) {
            assertThat(RawHttp.read(silent)).isEqualTo(new RawHttp.Reply("", true));
        }
    }

    @Test
    void headersThatTrickleInAreNotAwaited() throws Exception {
        assertThat(trickle("GET / HTTP/1.1\r\nHost: x\r\nX: ", "a")).isEmpty();
    }

    @Test
    void aBodyThatTricklesInIsRejected() throws Exception {
        String answer = trickle(
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n",
                " ");
        assertThat(answer).startsWith("HTTP/1.1 408").contains("BAD_REQUEST", "nosniff");
    }

    @Test
    void chunksThatTrickleInAreRejected() throws Exception {
        String answer = trickle(
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                        + "chunked\r\n\r\n",
                "1\r\n \r\n");
        assertThat(answer).startsWith("HTTP/1.1 408");
    }

    @Test
    void aConnectionIsKeptBetweenRequestsOnlyForAWhile() throws IOException {
        try (Socket socket = RawHttp.connect(server)) {
            for (int request = 0; request < 2; request++) {
                socket.getOutputStream()
                        .write("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            RawHttp.Reply reply = RawHttp.read(socket);
            assertThat(reply.text().split("HTTP/1.1 200")).hasSize(3);
            assertThat(reply.isClosed()).isTrue();
        }
    }

    @Test
    void pingsDoNotKeepAConnectionOfHttp2() throws Exception {
        try (Socket socket = RawHttp.connect(server)) {
            socket.getOutputStream().write(HTTP2_PREFACE.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(HTTP2_SETTINGS);
            assertThat(tricklesUntilClosed(socket, HTTP2_PING)).isTrue();
        }
    }

    @Test
    void aBodyThatTricklesInOverHttp2IsNotAwaited() throws Exception {
        // POST /, authority x, as HPACK has it without its dynamic table; the stream stays open.
        byte[] headers = {(byte) 0x83, (byte) 0x84, (byte) 0x86, 0x01, 0x01, 'x'};
        byte[] frame = {0, 0, (byte) headers.length, 1, 4, 0, 0, 0, 1};
        byte[] data = {0, 0, 1, 0, 0, 0, 0, 0, 1, ' '};
        try (Socket socket = RawHttp.connect(server)) {
            socket.getOutputStream().write(HTTP2_PREFACE.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(HTTP2_SETTINGS);
            socket.getOutputStream().write(frame);
            socket.getOutputStream().write(headers);
            assertThat(tricklesUntilClosed(socket, data)).isTrue();
        }
    }

    @Test
    void requestsThatAreResetAtOnceEndTheConnection() throws Exception {
        try (Socket socket = RawHttp.connect(server)) {
            ByteArrayOutputStream flood = new ByteArrayOutputStream();
            flood.write(HTTP2_PREFACE.getBytes(StandardCharsets.US_ASCII));
            flood.write(HTTP2_SETTINGS);
            for (int request = 0; request < 1_000; request++) {
                byte[] stream = ByteBuffer.allocate(4).putInt(2 * request + 1).array();
                // GET /, authority x; then its reset, for the reason CANCEL.
                flood.write(new byte[] {0, 0, 6, 1, 5});
                flood.write(stream);
                flood.write(new byte[] {(byte) 0x82, (byte) 0x84, (byte) 0x86, 0x01, 0x01, 'x'});
                flood.write(new byte[] {0, 0, 4, 3, 0});
                flood.write(stream);
                flood.write(new byte[] {0, 0, 0, 8});
            }
            Instant start = Instant.now();
            try {
                socket.getOutputStream().write(flood.toByteArray());
            } catch (SocketException closedMeanwhile) {
                // This is the expected end.
            }
            assertThat(RawHttp.read(socket).isClosed()).isTrue();
            // Sooner than an idle connection ends.
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(1_500));
        }
    }

    @Test
    void aReaderThatStallsIsCutOff() throws Exception {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new java.net.InetSocketAddress(server.getHost(), server.getPort()));
            String request = "GET /graphiql/graphiql.min.js HTTP/1.1\r\nHost: x\r\n\r\n";
            socket.getOutputStream().write(request.repeat(20).getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(4_000);
            socket.setSoTimeout(10_000);
            long read = 0;
            byte[] buffer = new byte[65_536];
            try {
                for (int length = socket.getInputStream().read(buffer);
                        length >= 0;
                        length = socket.getInputStream().read(buffer)) {
                    read += length;
                }
            } catch (SocketException reset) {
                // This is expected, with bytes still unread.
            }
            assertThat(read).isLessThan(20 * 3_000_000L);
        }
    }

    @Test
    void idleConnectionsMakeRoomForNewOnes() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int number = 0; number < 3 * MAX_CONNECTIONS; number++) {
                idle.add(RawHttp.connect(server));
                idle.get(number).setSoTimeout(5);
            }
            await().atMost(Duration.ofSeconds(1)).until(() -> closed(idle) >= 2 * MAX_CONNECTIONS);
            HttpRequest question = HttpRequest.newBuilder(server.resolve("/graphql?query=%7B__typename%7D"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(question, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    private static long closed(List<Socket> sockets) {
        return sockets.stream()
                .filter(socket -> {
                    try {
                        return socket.getInputStream().read() < 0;
                    } catch (SocketTimeoutException open) {
                        return false;
                    } catch (IOException reset) {
                        return true;
                    }
                })
                .count();
    }

    /** Sends a little every 100 ms, for far longer than allowed. Returns the answer. */
    private String trickle(String start, String each) throws Exception {
        try (Socket socket = RawHttp.connect(server)) {
            socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(100);
            for (int times = 0; times < 80; times++) {
                try {
                    socket.getOutputStream().write(each.getBytes(StandardCharsets.US_ASCII));
                    byte[] buffer = new byte[4096];
                    int length = socket.getInputStream().read(buffer);
                    return new String(buffer, 0, Math.max(length, 0), StandardCharsets.UTF_8);
                } catch (SocketTimeoutException notYet) {
                    // The next bytes follow.
                } catch (SocketException reset) {
                    return "";
                }
            }
            throw new AssertionError("The server still waits");
        }
    }

    private static boolean tricklesUntilClosed(Socket socket, byte[] each) throws IOException {
        socket.setSoTimeout(100);
        byte[] buffer = new byte[4096];
        for (int times = 0; times < 80; times++) {
            try {
                socket.getOutputStream().write(each);
                if (socket.getInputStream().read(buffer) < 0) {
                    return true;
                }
                Thread.sleep(100);
            } catch (SocketTimeoutException notYet) {
                // The next bytes follow.
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } catch (SocketException reset) {
                return true;
            }
        }
        return false;
    }
}
