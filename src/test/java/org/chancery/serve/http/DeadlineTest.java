package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chancery.serve.http.testapi.SmallServerProfile;
import org.chancery.serve.http.testapi.TestApi;
import org.junit.jupiter.api.Test;

/** An operation ends at its deadline and when its client leaves, in the database and on the processor. */
@QuarkusTest
@TestProfile(SmallServerProfile.class)
class DeadlineTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    DataSource database;

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @Test
    void endsSqlAtTheDeadline() {
        Response response = GraphQL.post("{ echo sleep(seconds: 60) }");

        assertDeadlineExceeded(response);
        assertThat(response.getTimeIn(java.util.concurrent.TimeUnit.SECONDS)).isLessThan(20);
        await().atMost(SOON).until(() -> sleeping() == 0);
    }

    @Test
    void endsWorkOfTheProcessorAtTheDeadline() {
        String spins = IntStream.range(0, 400)
                .mapToObj(i -> "s%d: spin(millis: 100)".formatted(i))
                .collect(Collectors.joining(" "));
        int before = TestApi.SPINS.get();

        assertDeadlineExceeded(GraphQL.post("{ " + spins + " }"));

        int after = TestApi.SPINS.get();
        assertThat(after - before).isLessThan(100);
    }

    @Test
    void endsSqlWhenTheClientLeaves() throws Exception {
        try (Socket client = new Socket(endpoint.getHost(), endpoint.getPort())) {
            ask(client, "{\"query\": \"{ sleep(seconds: 60) }\"}");
            await().atMost(SOON).until(() -> sleeping() == 1);
        }
        // Well before the deadline would end it.
        await().atMost(Duration.ofMillis(1_500)).until(() -> sleeping() == 0);
    }

    @Test
    void cancelsNoOtherOperationOnTheSameConnection() {
        for (int round = 0; round < 3; round++) {
            assertDeadlineExceeded(GraphQL.post("{ sleep(seconds: 60) }"));
            for (int i = 0; i < 40; i++) {
                assertThat(GraphQL.post("{ sleep(seconds: 0.01) }").<Object>path("errors"))
                        .isNull();
            }
        }
    }

    private static void assertDeadlineExceeded(Response response) {
        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("DEADLINE_EXCEEDED");
        assertThat(response.<String>path("errors[0].message")).contains("longer than 2.0 s", "Ask for less");
        assertThat(response.<Object>path("data")).isNull();
    }

    private static void ask(Socket client, String body) throws IOException {
        client.getOutputStream()
                .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                                + "application/json\r\nContent-Length: "
                                + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    private int sleeping() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where state = 'active' and query like 'select "
                                + "pg_sleep(%'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
