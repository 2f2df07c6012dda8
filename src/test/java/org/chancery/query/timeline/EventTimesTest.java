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

/** The classes of duration must be the same in the tables and in the search. */
class EventTimesTest {
    private static final Pattern DAYS = Pattern.compile("interval '(\\d+) days?' then (\\d)");

    @Test
    void theTablesHaveTheClassesOfDurationThatTheSearchReachesBackFor() throws IOException {
        try (InputStream migration =
                EventTimes.class.getResourceAsStream("/db/migration/V5__search_of_the_timeline.sql")) {
            String sql = new String(Objects.requireNonNull(migration).readAllBytes(), StandardCharsets.UTF_8);
            List<MatchResult> classes = DAYS.matcher(sql).results().toList();

            assertThat(classes).hasSize(2 * EventTimes.LONGEST_DAYS.size());
            for (int each = 0; each < classes.size(); each++) {
                int durationClass = each % EventTimes.LONGEST_DAYS.size();
                assertThat(classes.get(each).group(1))
                        .isEqualTo(EventTimes.LONGEST_DAYS.get(durationClass).toString());
                assertThat(classes.get(each).group(2)).isEqualTo(Integer.toString(durationClass));
            }
        }
    }
}
