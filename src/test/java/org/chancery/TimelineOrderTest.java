package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.DossierTimeline.EVERYTHING;
import static org.chancery.DossierTimeline.found;
import static org.chancery.DossierTimeline.page;

import com.google.common.collect.Lists;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the timeline, and pages that give each event once. */
@QuarkusTest
class TimelineOrderTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "between: [\"Russia\", \"Tajikistan\"]", "involving: [\"Lavrov\"]"})
    void eachOrderIsTheReverseOfTheOther(String filter) {
        assertThat(found(filter, "NEWEST_FIRST")).isNotEmpty().isEqualTo(Lists.reverse(found(filter, "OLDEST_FIRST")));
    }

    @Test
    void theWholeTimelineInOrder() {
        assertThat(found("")).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLDEST_FIRST", "NEWEST_FIRST"})
    void pagesForwardsGiveEachEventOnce(String order) {
        assertThat(forwards("", order)).isEqualTo(found("", order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLDEST_FIRST", "NEWEST_FIRST"})
    void pagesBackwardsGiveEachEventOnce(String order) {
        assertThat(backwards("", order)).isEqualTo(found("", order));
    }

    @Test
    void pagesOfAnActorGiveEachEventOnce() {
        String filter = "involving: [\"Russia\"]";
        assertThat(forwards(filter, "OLDEST_FIRST")).isEqualTo(found(filter)).hasSizeGreaterThan(9);
        assertThat(backwards(filter, "OLDEST_FIRST")).isEqualTo(found(filter));
    }

    private static List<String> forwards(String filter, String order) {
        List<String> titles = new ArrayList<>();
        String position = "first: 3";
        do {
            DossierTimeline.FoundPage response = page(filter, order, position);
            titles.addAll(response.titles());
            position = "first: 3, after: \"" + response.endCursor() + "\"";
            if (!response.hasNextPage()) {
                return titles;
            }
        } while (titles.size() <= EVERYTHING.size());
        return titles;
    }

    private static List<String> backwards(String filter, String order) {
        List<String> titles = new ArrayList<>();
        String position = "last: 3";
        do {
            DossierTimeline.FoundPage response = page(filter, order, position);
            titles.addAll(0, response.titles());
            position = "last: 3, before: \"" + response.startCursor() + "\"";
            if (!response.hasPreviousPage()) {
                return titles;
            }
        } while (titles.size() <= EVERYTHING.size());
        return titles;
    }
}
