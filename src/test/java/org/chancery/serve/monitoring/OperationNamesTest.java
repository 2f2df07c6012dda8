package org.chancery.serve.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MonitoredApplication.class)
class OperationNamesTest {

    @Test
    void namesThatClientsMakeUpDoNotMultiplyTheSeries() {
        GraphQL.post("query %s { __typename }".formatted("N".repeat(300)));
        for (int number = 0; number < 3 * MonitoredApplication.OPERATION_NAMES; number++) {
            GraphQL.post("query Refused%d { nothing }".formatted(number));
            GraphQL.post("query MadeUp%d { __typename }".formatted(number));
        }
        GraphQL.post("{ __typename }");
        Set<String> names = new TreeSet<>();
        Metrics.scrape()
                .samples("chancery_operations_seconds_count")
                .forEach(sample -> names.add(sample.tag("operation")));
        assertThat(names)
                .contains("anonymous", "other")
                .hasSizeLessThanOrEqualTo(MonitoredApplication.OPERATION_NAMES + 2)
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(OperationNames.LONGEST))
                .noneMatch(name -> name.startsWith("Refused"));
    }
}
