package org.chancery.database;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The database stops, starts, vanishes and throws everybody out, while clients go on to ask. What takes longer, such as
 * a failover, is in bench/chaos.
 */
@QuarkusTest
@TestProfile(FaultsTest.Profile.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals that stop a process and let it go on")
class FaultsTest {
    private static final int SLOTS = 4;
    /** Of what is promised, three times: other tests and other work share the machine. The bench measures it alone. */
    private static final Duration RECOVERY = Duration.ofSeconds(15);

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(9);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    /** A pool of few connections that loses its patience soon. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size", Integer.toString(SLOTS),
                    "quarkus.datasource.jdbc.acquisition-timeout", "1S",
                    "chancery.database.operation-silence", "2S",
                    "chancery.database.pool-stuck-after", "3S");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(FaultyServer.class));
        }
    }

    /** Counts what the application hears of changes. */
    @Singleton
    static class Heard {
        private final AtomicInteger times = new AtomicInteger();

        void hear(@Observes ArchiveChanged change) {
            times.incrementAndGet();
        }
    }

    @Inject
    AgroalDataSource pool;

    @Inject
    Heard heard;

    private final FaultyServer server = FaultyServer.get();

    @AfterEach
    void everythingWorksAgain() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(isReady()).isTrue());
    }

    @Test
    void throwingEverybodyOutCostsNoSlot() throws Exception {
        try (LoadClients clients = LoadClients.asking(2 * SLOTS)) {
            for (int time = 0; time < 2; time++) {
                clients.awaitAnswers(10);
                server.terminateAll();
            }
            assertRecovered();
            assertThat(clients.strangeAnswers()).isEmpty();
        }
        assertEverySlotServes();
    }

    @Test
    void aRestartCostsNoSlotAndRevealsNothingOfTheServer() throws Exception {
        try (LoadClients clients = LoadClients.asking(2 * SLOTS)) {
            clients.awaitAnswers(10);
            server.shutDown();
            await().atMost(LONGEST_SILENCE).until(() -> !isReady());
            assertThat(isLive()).as("a restart of the process would not help").isTrue();
            for (String path : List.of("/q/health", "/q/health/ready", "/q/health/live")) {
                assertThat(get(path).asString()).doesNotContain("127.0.0.1", "postgres", "chancery", "refused");
            }
            assertThat(get("/export/events.csv").statusCode()).isEqualTo(503);
            server.startAgain();
            assertRecovered();
            assertThat(clients.strangeAnswers()).isEmpty();
            assertThat(clients.longestWait()).isLessThan(LONGEST_ANSWER);
        }
        assertEverySlotServes();
    }

    @Test
    void aNetworkThatSwallowsEverythingIsNotWaitedFor() throws Exception {
        try (LoadClients clients = LoadClients.asking(SLOTS)) {
            clients.awaitAnswers(10);
            server.network().swallow();
            await().atMost(LONGEST_SILENCE).until(() -> !isReady());
            assertThat(askAnything()).isEqualTo("UNAVAILABLE");
            server.network().restore();
            assertRecovered();
            assertThat(clients.strangeAnswers()).isEmpty();
            assertThat(clients.longestWait()).isLessThan(LONGEST_ANSWER);
        }
        assertEverySlotServes();
        assertChangesAreHeard();
    }

    @Test
    void aPoolWhoseSlotsAreGoneIsNotLive() throws Exception {
        assertThat(isLive()).isTrue();
        List<Connection> held = holdAll();
        try {
            await().atMost(Duration.ofSeconds(15)).until(() -> !isLive());
            assertThat(isReady()).isFalse();
            assertThat(askAnything()).isEqualTo("UNAVAILABLE");
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        await().atMost(Duration.ofSeconds(5)).until(FaultsTest::isLive);
    }

    private static boolean isReady() {
        return get("/q/health/ready").statusCode() == 200;
    }

    private static boolean isLive() {
        return get("/q/health/live").statusCode() == 200;
    }

    private static String askAnything() {
        return LoadClients.outcome(GraphQL.post(LoadClients.QUESTION));
    }

    private void assertRecovered() {
        await().atMost(RECOVERY).until(() -> askAnything().equals(LoadClients.ANSWERED));
    }

    /** Lends every place of the pool at once: one that is lost could not be. */
    private void assertEverySlotServes() throws SQLException {
        for (Connection connection : holdAll()) {
            try (connection) {
                assertThat(connection.isValid(2)).isTrue();
            }
        }
    }

    private List<Connection> holdAll() {
        List<Connection> held = new ArrayList<>();
        await().atMost(RECOVERY).ignoreExceptions().until(() -> held.add(pool.getConnection()) && held.size() == SLOTS);
        return held;
    }

    private void assertChangesAreHeard() {
        int before = heard.times.get();
        await().atMost(RECOVERY).until(() -> {
            server.execute("update entry set revision = revision where id = (select min(id) from entry)");
            server.execute("notify chancery_archive_changed");
            return heard.times.get() > before;
        });
    }
}
