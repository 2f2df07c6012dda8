package org.chancery.serve.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LinesPerMinuteTest {
    private Instant now = Instant.parse("2026-11-27T00:00:30Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void linesAboveTheLimitAreCountedAndReportedInTheNextMinute() {
        LinesPerMinute lines = new LinesPerMinute(2, clock);
        assertThat(lines.take()).hasValue(0);
        assertThat(lines.take()).hasValue(0);
        for (int line = 0; line < 5; line++) {
            assertThat(lines.take()).isEmpty();
        }
        now = now.plus(Duration.ofMinutes(1));
        assertThat(lines.take()).hasValue(5);
        assertThat(lines.take()).hasValue(0);
    }
}
