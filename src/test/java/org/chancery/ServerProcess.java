package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, as somebody sees it who reads what it tells and asks it over HTTP. */
public final class ServerProcess {
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private ServerProcess() {}

    /** Waits until the process tells in its output where it listens. */
    public static URI address(Process server, Path output) {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> !server.isAlive() || listening(output).find());
        Matcher listening = listening(output);
        assertThat(listening.find()).as(() -> read(output)).isTrue();
        return URI.create(listening.group(1));
    }

    public static JsonNode ask(URI server, String question) throws IOException, InterruptedException {
        return JSON.readTree(body(post(server, question)));
    }

    /** The answer to an operation, whatever it is. */
    public static HttpResponse<String> post(URI server, String operation) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(server.resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", operation))))
                        .build(),
                BodyHandlers.ofString());
    }

    public static String get(URI server, String path) throws IOException, InterruptedException {
        return body(CLIENT.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString()));
    }

    private static String body(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static Matcher listening(Path output) {
        return LISTENING.matcher(read(output));
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
