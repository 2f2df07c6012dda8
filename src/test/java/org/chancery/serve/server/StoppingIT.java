package org.chancery.serve.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chancery.ServerProcess;
import org.chancery.ingest.command.PackagedChancery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A stopping server finishes running requests, and takes no new ones. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Nothing there asks a process to stop")
class StoppingIT {
    private static final String QUESTION = "/graphql?query=%7Bmeetings(first:1)%7BtotalCount%7D%7D";
    /** Not asked before, so that no answer to it is in memory. */
    private static final String NEW_QUESTION = "/graphql?query=%7Bmeetings(first:2)%7BtotalCount%7D%7D";

    private static final int KILLED_BY_SIGTERM = 128 + 15;

    @TempDir
    Path home;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void finishesAnOperationAndAnExport() throws Exception {
        PackagedChancery chancery = new PackagedChancery(home);
        // By default, an operation cannot wait that long.
        try (PackagedChancery.Running running = chancery.serve("-Dchancery.operations.deadline=60s")) {
            Process process = running.process();
            URI server = ServerProcess.address(process, running.told());
            // The first request of each kind is slow in a new JVM.
            assertThat(ask(server, QUESTION).body()).contains("totalCount").doesNotContain("errors");
            assertThat(ask(server, "/export/events.csv").statusCode()).isEqualTo(200);

            CompletableFuture<HttpResponse<String>> operation;
            CompletableFuture<HttpResponse<String>> export;
            try (Connection database = chancery.connect();
                    Statement statement = database.createStatement()) {
                database.setAutoCommit(false);
                statement.execute("lock table event in access exclusive mode");
                operation = send(server, NEW_QUESTION);
                export = send(server, "/export/events.csv");
                await().atMost(Duration.ofSeconds(30)).until(() -> waiting(chancery) >= 2);

                process.destroy();
                await().atMost(Duration.ofSeconds(5))
                        .until(() -> ask(server, QUESTION).statusCode() == 503);
                HttpResponse<String> rejected = ask(server, "/");
                assertThat(rejected.statusCode()).isEqualTo(503);
                assertThat(rejected.body()).contains("UNAVAILABLE", "being stopped");
                assertThat(rejected.headers().firstValue("Connection")).contains("close");
                assertThat(rejected.headers().firstValue("Retry-After")).isPresent();
                assertThat(ask(server, "/q/health/ready").statusCode()).isEqualTo(503);
                assertThat(ask(server, "/q/health/live").statusCode()).isEqualTo(200);
                assertThat(operation).isNotDone();
                database.rollback();
            }
            HttpResponse<String> answer = operation.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("totalCount").doesNotContain("errors");
            assertThat(export.get(20, TimeUnit.SECONDS).body()).contains("Lavrov");
            // A running request would have half a minute.
            assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(KILLED_BY_SIGTERM);
        }
    }

    private static long waiting(PackagedChancery chancery) throws IOException, SQLException {
        try (Connection database = chancery.connect();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private HttpResponse<String> ask(URI server, String path) throws Exception {
        return send(server, path).get(30, TimeUnit.SECONDS);
    }

    private CompletableFuture<HttpResponse<String>> send(URI server, String path) {
        return client.sendAsync(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    }
}
