package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.serve.http.RetainedHeap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No short request is expensive. Each is rejected or answered with little time of the processor, and leaves nothing in
 * the heap.
 */
@QuarkusTest
class DocumentAttacksTest {
    /** The time of the whole process, with the client of this test and the compiler of the JVM. */
    private static final Duration MOST = Duration.ofMillis(200);

    /** The least of these counts, because the JVM compiles and cleans up at any time. */
    private static final int TRIES = 6;

    private static final int ROUNDS = 1;
    private static final long ALLOWED_GROWTH = 20_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    private static boolean warm;

    private final HttpClient client = HttpClient.newHttpClient();

    static Stream<Attack> attacks() {
        return Stream.of(DocumentAttacks.all(), ValueAttacks.all(), TextAttacks.all())
                .flatMap(all -> all);
    }

    /** The first times are those of a JVM that has compiled nothing yet. */
    @BeforeEach
    void warmUp() throws Exception {
        if (!warm) {
            sendAll();
            warm = true;
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isHarmless(Attack attack) throws Exception {
        Duration least = Duration.ofDays(1);
        for (int i = 0; i < TRIES && least.compareTo(MOST) > 0; i++) {
            long before = PROCESS.getProcessCpuTime();
            JsonNode answer = send(attack);
            Duration taken = Duration.ofNanos(PROCESS.getProcessCpuTime() - before);
            least = taken.compareTo(least) < 0 ? taken : least;
            assertThat(outcome(answer)).as(() -> answer.toString()).isEqualTo(attack.outcome());
        }
        assertThat(least).as(attack.name()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void leavesTheHeapAsItWas() throws Exception {
        long before = RetainedHeap.bytes();
        for (int i = 0; i < ROUNDS; i++) {
            sendAll();
        }
        assertThat(RetainedHeap.bytes() - before).isLessThan(ALLOWED_GROWTH);
    }

    @Test
    void areMoreThanForty() {
        assertThat(attacks().map(Attack::name)).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    private void sendAll() throws Exception {
        for (Attack attack : attacks().toList()) {
            send(attack);
        }
    }

    private JsonNode send(Attack attack) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(attack.body()))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofByteArray()).body());
    }

    private static String outcome(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asText(Attack.ANSWERED);
    }
}
