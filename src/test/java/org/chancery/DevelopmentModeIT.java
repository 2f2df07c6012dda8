package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README: development mode has dependencies and beans of its own, which nothing else would miss. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The wrapper has another name there")
class DevelopmentModeIT {
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void servesThePageGraphiqlAndTheDossier() throws Exception {
        Path output = folder.resolve("output.txt");
        Process maven = start(output);
        try {
            URI server = server(maven, output);
            assertThat(get(server, "/")).contains("<chancery-explorer>", "/static/bundle/app");
            assertThat(get(server, "/graphiql/")).contains("GraphiQL");
            String query =
                    "{\"query\":\"{ meetings(filter: {between: [\\\"روسيا\\\", \\\"Tajikistan\\\"], during: \\\"2023\\\"})"
                            + " { totalCount } }\"}";
            assertThat(send(HttpRequest.newBuilder(server.resolve("/graphql"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(query))))
                    .contains("\"totalCount\":7");
        } finally {
            // Maven runs the application in a process of its own.
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
            maven.waitFor();
        }
    }

    private Process start(Path output) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        "./mvnw", "-B", "-ntp", "quarkus:dev", "-Ddebug=false", "-Dquarkus.http.port=0")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment()
                .put(
                        "CHANCERY_EMBEDDED_DATA_DIRECTORY",
                        folder.resolve("postgres").toString());
        return command.start();
    }

    private static URI server(Process maven, Path output) {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> !maven.isAlive() || listening(output).find());
        Matcher listening = listening(output);
        assertThat(listening.find()).as(() -> read(output)).isTrue();
        return URI.create(listening.group(1));
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

    private static String get(URI server, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
