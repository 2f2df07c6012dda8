package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chancery.serve.http.testapi.Acquisitions;
import org.chancery.serve.http.testapi.Gate;
import org.chancery.serve.http.testapi.Ledger;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One operation: one thread, one snapshot, one request context. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class OperationTest {

    @Inject
    DataSource database;

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @BeforeEach
    void fillStock() throws SQLException {
        execute("CREATE TABLE IF NOT EXISTS test_stock (amount integer NOT NULL)");
        execute("TRUNCATE test_stock");
        execute("INSERT INTO test_stock VALUES (7)");
    }

    @Test
    void runsAllResolversOnOneThreadOutsideTheEventLoops() {
        Response response = GraphQL.post("{ a: thread b: slow c: thread items { words } }");
        String thread = response.path("data.a");
        assertThat(thread).startsWith("operation-").endsWith("event loop: false");
        assertThat(response.<String>path("data.c")).isEqualTo(thread);
        assertThat(thread).startsWith(response.<String>path("data.b") + " ");
    }

    @Test
    void runsTwoHundredSlowOperationsSideBySide() throws Exception {
        Gate.close(150);
        // Over HTTP/2 they would share one connection, which has a limit of its own.
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "?query=%7Bslow%7D"))
                .build();
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 200)
                .mapToObj(i -> client.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        // With event loops, only one operation of each loop would arrive at once.
        boolean sideBySide = Gate.isReached();
        Gate.open();
        assertThat(sideBySide).isTrue();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().body()).startsWith("{\"data\":{\"slow\":\"operation-");
        }
    }

    @Test
    void readsOneSnapshotDuringWrites() throws Exception {
        Gate.close(1);
        CompletableFuture<Response> answer =
                CompletableFuture.supplyAsync(() -> GraphQL.post("{ before: stock slow after: stock }"));
        assertThat(Gate.isReached()).isTrue();
        execute("UPDATE test_stock SET amount = 8");
        Gate.open();

        assertThat(answer.get().<Map<String, Object>>path("data"))
                .containsEntry("before", 7)
                .containsEntry("after", 7);
        assertThat(GraphQL.post("{ stock }").<Integer>path("data.stock")).isEqualTo(8);
    }

    /** One query sees one state, and the end of a transaction would cost a round trip more. */
    @Test
    void hasNoTransactionForTheOnlyQueryOnceThatIsUsual() {
        List<String> states = IntStream.range(0, 10)
                .mapToObj(i -> GraphQL.post("{ stateAfterQuery }").<String>path("data.stateAfterQuery"))
                .toList();
        assertThat(states.get(0)).isEqualTo("idle in transaction");
        assertThat(states.get(9)).isEqualTo("idle");
    }

    @Test
    void readsOneStateThoughAQueryIsNotTheOnlyOneForOnce() throws Exception {
        String query = "query($times: Int!) { stocks(times: $times) }";
        for (int i = 0; i < 10; i++) {
            GraphQL.post(query, Map.of("times", 1));
        }
        Gate.close(1);
        CompletableFuture<Response> answer =
                CompletableFuture.supplyAsync(() -> GraphQL.post(query, Map.of("times", 2)));
        assertThat(Gate.isReached()).isTrue();
        execute("UPDATE test_stock SET amount = 8");
        Gate.open();
        assertThat(answer.get().<List<Integer>>path("data.stocks")).containsExactly(8, 8);
        assertThat(GraphQL.post(query, Map.of("times", 3)).<List<Integer>>path("data.stocks"))
                .containsExactly(8, 8, 8);
    }

    @Test
    void sharesOneConnectionAmongItsResolvers() {
        Response response = GraphQL.post("{ a: backend b: backend isolation }");
        assertThat(response.<Integer>path("data.a")).isEqualTo(response.<Integer>path("data.b"));
        assertThat(response.<String>path("data.isolation")).isEqualTo("repeatable read, read only on");
    }

    @Test
    void cannotWriteInAQuery() throws SQLException {
        Response response = GraphQL.post("{ steal }");
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
        assertThat(stock()).isEqualTo(7);
    }

    @Test
    void keepsWhatAMutationWritesUnlessItFails() throws SQLException {
        assertThat(GraphQL.post("mutation { restock(amount: 9) }").<Integer>path("data.restock"))
                .isEqualTo(1);
        assertThat(stock()).isEqualTo(9);

        GraphQL.post("mutation { restock(amount: 10, fail: true) }");
        assertThat(stock()).isEqualTo(9);
    }

    @Test
    void leavesConnectionsWritableForOthers() throws SQLException {
        GraphQL.post("{ stock }");
        try (Connection connection = database.getConnection()) {
            assertThat(connection.isReadOnly()).isFalse();
        }
    }

    @Test
    void takesNoConnectionForAnOperationThatReadsNothing() {
        long before = Acquisitions.count();
        GraphQL.post("{ __typename echo }");
        assertThat(Acquisitions.count()).isEqualTo(before);
        GraphQL.post("{ stock }");
        assertThat(Acquisitions.count()).isEqualTo(before + 1);
    }

    @Test
    void givesEachOperationARequestContextOfItsOwn() {
        for (int i = 0; i < 2; i++) {
            GraphQL.post("{ items(first: 1) { words } }");
            assertThat(Ledger.newest()).containsExactly("words of [1]");
        }
    }

    @Test
    void passesOnTheLanguagesThatTheClientAccepts() {
        String language = given().header("Accept-Language", "tg, ru;q=0.8")
                .queryParam("query", "{ language }")
                .get("/graphql")
                .path("data.language");
        assertThat(language).isEqualTo("tg, ru;q=0.8");
        assertThat(GraphQL.post("{ language }").<String>path("data.language")).isNull();
    }

    private int stock() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT amount FROM test_stock")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
