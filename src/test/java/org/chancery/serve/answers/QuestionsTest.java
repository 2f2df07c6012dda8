package org.chancery.serve.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.chancery.serve.operation.GraphQLRequest;
import org.chancery.serve.operation.OperationRunner;
import org.chancery.serve.operation.PreparedOperation;
import org.junit.jupiter.api.Test;

/** The same question on another day is another one: who holds an office "today" changes. */
@QuarkusTest
class QuestionsTest {
    @Inject
    AnswersConfig config;

    @Inject
    ObjectMapper mapper;

    @Inject
    OperationRunner runner;

    @Test
    void aQuestionEndsWithItsDay() {
        Questions evening = at("2026-06-30T23:59:59Z");
        Questions laterThatEvening = at("2026-06-30T23:59:59.9Z");
        Questions midnight = at("2026-07-01T00:00:00Z");
        PreparedOperation operation =
                runner.prepare(new GraphQLRequest("{ __typename }", null, Map.of(), false, null), false);
        Asked asked = evening.asked("query=x", "application/json", null);
        String text = evening.of(asked, operation).text();
        assertThat(evening.known(asked)).isPresent();
        assertThat(laterThatEvening.isOfToday(asked)).isTrue();
        assertThat(laterThatEvening.of(asked, operation).text()).isEqualTo(text);
        assertThat(midnight.isOfToday(asked)).isFalse();
        Asked nextDay = midnight.asked("query=x", "application/json", null);
        assertThat(evening.known(nextDay)).isEmpty();
        assertThat(midnight.of(nextDay, operation).text()).isNotEqualTo(text);
    }

    private Questions at(String instant) {
        return new Questions(config, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), mapper);
    }
}
