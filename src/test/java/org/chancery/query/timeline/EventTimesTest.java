package org.chancery.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The number of days after which an event endures must be the same in the tables and in the search. */
class EventTimesTest {
    private static final Pattern DAYS = Pattern.compile("interval '(\\d+) days'");

    @Test
    void theTablesMarkEventsAsEnduringThatTheSearchDoesNotReachBackFor() throws IOException {
        try (InputStream migration = EventTimes.class.getResourceAsStream("/db/migration/V1__archive.sql")) {
            String sql = new String(Objects.requireNonNull(migration).readAllBytes(), StandardCharsets.UTF_8);

            List<String> days = DAYS.matcher(sql)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();

            assertThat(days).hasSize(2).containsOnly(Integer.toString(EventTimes.ENDURING_DAYS));
        }
    }
}
