package org.chancery.serve.operation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.chancery.database.ServerWatch;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slow operation that no slower lane takes in stays where it is for as long once more, and is then ended. */
@QuarkusTest
class FullLanesTest {
    private static final Duration STAY = Duration.ofMillis(500);

    @Inject
    Deadlines deadlines;

    @Inject
    ServerWatch server;

    private final List<Endless> works = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Admission admission;

    @BeforeEach
    void fillTheSlowerLanes() {
        Map<String, String> settings = Map.of(
                "chancery.operations.cheap-at-once", "1",
                "chancery.operations.moderate-at-once", "1",
                "chancery.operations.dear-at-once", "1",
                "chancery.operations.moderate-after", STAY.toMillis() + "ms",
                "chancery.operations.dear-after", "1h");
        OperationsConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withDefaultValues(settings)
                .withMapping(OperationsConfig.class)
                .build()
                .getConfigMapping(OperationsConfig.class);
        admission = new Admission(config, deadlines, server);
        // Each of the slower lanes takes in twice as many as run there at once.
        for (int number = 0; number < 4; number++) {
            submit(new Endless());
        }
    }

    @AfterEach
    void endAll() {
        works.forEach(Endless::end);
        admission.stop();
    }

    @Test
    void itStaysOnceMoreAndIsThenEnded() {
        Endless late = new Endless();
        submit(late);
        await().until(() -> late.cancellation.cause().isPresent());
        assertThat(late.hasRunFor()).isGreaterThan(STAY.multipliedBy(3).dividedBy(2));
        assertThat(late.cancellation.cause().map(ClientError::code)).contains(ErrorCode.OVERLOADED);
    }

    /** Waits until the work runs: the one before it has then left the cheap lane. */
    private void submit(Endless work) {
        works.add(work);
        admission.submit(work);
        await().until(() -> work.began != null);
    }

    /** Work that runs until the test ends it. */
    private static final class Endless implements AdmittedWork {
        private final Cancellation cancellation = new Cancellation();
        private final CountDownLatch end = new CountDownLatch(1);
        private volatile @Nullable Instant began;

        @Override
        public void run() {
            began = Instant.now();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                cancellation.finish();
            }
        }

        @Override
        public void reject(Throwable why) {
            throw new AssertionError(why);
        }

        @Override
        public Cancellation cancellation() {
            return cancellation;
        }

        Duration hasRunFor() {
            return Duration.between(requireNonNull(began), Instant.now());
        }

        void end() {
            end.countDown();
        }
    }
}
