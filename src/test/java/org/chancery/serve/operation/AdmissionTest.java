package org.chancery.serve.operation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.serve.http.GraphQL;
import org.chancery.serve.http.testapi.Gate;
import org.chancery.serve.http.testapi.SmallServerProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Cheap operations find room beside any number of dear ones. An operation without room is rejected at once. */
@QuarkusTest
@TestProfile(SmallServerProfile.class)
class AdmissionTest {
    private static final String MODERATE = "{ slow items(first: 200) { f0: id f1: id f2: id } }";
    private static final String DEAR = "{ slow items(first: 200) { "
            + IntStream.range(0, 20).mapToObj(i -> "f" + i + ": id").collect(Collectors.joining(" ")) + " } }";

    private static final int OTHERS_ASKED = 40;
    private static final int ROOM_FOR_OTHERS =
            SmallServerProfile.MODERATE_AT_ONCE + SmallServerProfile.MODERATE_WAITING;

    static final List<String> OTHERS = List.of(MODERATE, DEAR);

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @AfterEach
    void openGate() {
        Gate.open();
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void keepsRoomForCheapOperationsBesideOthers(String query) throws Exception {
        Gate.close(2);
        List<CompletableFuture<HttpResponse<String>>> others = ask(OTHERS_ASKED, query);
        assertThat(Gate.isReached()).isTrue();
        // Until they are priced, they take room among the cheap ones.
        await().until(() -> done(others) >= OTHERS_ASKED - ROOM_FOR_OTHERS);

        // In a single queue, they would wait until the gate opens or the deadline passes.
        for (int i = 0; i < 5; i++) {
            assertThat(GraphQL.post("{ echo }").statusCode()).isEqualTo(200);
        }
        Gate.open();

        assertOnlyAnswersAndRejections(others);
        assertThat(statuses(others)).contains(200, 503);
    }

    @Test
    void keepsRoomForCheapOperationsBesideThoseWhosePriceWasWrong() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> underpriced = ask(40, "{ sleep(seconds: 60) }");

        // They hold all slots of cheap ones only until their time shows that they are not cheap.
        await().atMost(Duration.ofMillis(1_900))
                .until(() -> GraphQL.post("{ echo }").statusCode() == 200);
        for (int i = 0; i < 5; i++) {
            assertThat(GraphQL.post("{ echo }").statusCode()).isEqualTo(200);
        }
        assertOnlyAnswersAndRejections(underpriced);
        assertThat(statuses(underpriced)).containsExactlyInAnyOrder(503, 504);
    }

    @Test
    void rejectsOperationsAtOnceIfTheQueueIsFull() throws Exception {
        Gate.close(SmallServerProfile.CHEAP_AT_ONCE);
        int most = SmallServerProfile.CHEAP_AT_ONCE
                + SmallServerProfile.CHEAP_WAITING
                + 2 * SmallServerProfile.MODERATE_AT_ONCE
                + 2 * SmallServerProfile.DEAR_AT_ONCE;
        List<CompletableFuture<HttpResponse<String>>> answers = ask(most + 20, "{ slow }");
        CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).get();

        HttpResponse<String> rejected = answers.stream()
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .findFirst()
                .orElseThrow();
        assertThat(rejected.statusCode()).isEqualTo(503);
        assertThat(rejected.headers().firstValue("Retry-After")).contains("5");
        assertThat(rejected.body()).contains("\"code\":\"OVERLOADED\"", "Try again in 5 seconds");
        Gate.open();
        assertOnlyAnswersAndRejections(answers);
        assertThat(GraphQL.post("{ echo }").statusCode()).isEqualTo(200);
    }

    @Test
    void anOperationThatWaitedForHalfOfItsTimeDoesNotStart() throws Exception {
        Gate.close(SmallServerProfile.DEAR_AT_ONCE);
        List<CompletableFuture<HttpResponse<String>>> dear =
                ask(SmallServerProfile.DEAR_AT_ONCE + SmallServerProfile.DEAR_WAITING, DEAR);
        await().until(() -> done(dear) == SmallServerProfile.DEAR_WAITING);
        assertThat(dear.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join))
                .allSatisfy(waited -> assertThat(waited.body()).contains("waited for half of the time"));
        Gate.open();
        assertOnlyAnswersAndRejections(dear);
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(int times, String query) {
        // Not by GET, which may be answered from memory.
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query)))
                .timeout(Duration.ofSeconds(30))
                .build();
        return IntStream.range(0, times)
                .mapToObj(i -> client.sendAsync(request, BodyHandlers.ofString()))
                .toList();
    }

    private static long done(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().filter(CompletableFuture::isDone).count();
    }

    private static void assertOnlyAnswersAndRejections(List<CompletableFuture<HttpResponse<String>>> answers) {
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            HttpResponse<String> response = answer.join();
            switch (response.statusCode()) {
                case 200 -> assertThat(response.body()).contains("\"data\"").doesNotContain("errors");
                case 503 -> assertThat(response.body()).contains("OVERLOADED");
                case 504 -> assertThat(response.body()).contains("DEADLINE_EXCEEDED");
                default -> throw new AssertionError(response.statusCode() + " " + response.body());
            }
        }
    }

    private static Set<Integer> statuses(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().map(answer -> answer.join().statusCode()).collect(toSet());
    }
}
