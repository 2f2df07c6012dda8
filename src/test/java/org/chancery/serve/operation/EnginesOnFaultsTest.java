package org.chancery.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.chancery.serve.operation.generated.OperationGenerator;
import org.chancery.serve.schema.ServedSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine that is served does the same as the plain one with fields that fail: null where there must be a value, in
 * lists and objects at any depth, values that do not fit, and errors of every kind.
 */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class EnginesOnFaultsTest {
    private static final List<Logger> FAULTS =
            List.of(Logger.getLogger(ErrorReport.class.getName()), Logger.getLogger(ServedSchema.class.getName()));
    private static final long FIRST_SEED = Long.getLong("chancery.engines.seed", 1);
    private static final int OPERATIONS = Integer.getInteger("chancery.engines.operations", 5_000);

    @Inject
    BothEngines engines;

    /** Each fault is expected, and there are thousands. */
    @BeforeEach
    void keepTheLogShort() {
        FAULTS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterEach
    void logAgain() {
        FAULTS.forEach(logger -> logger.setLevel(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ missing echo }",
                "{ echo refuse }",
                "{ overflow echo }",
                "{ echo crash a: crash b: refuseSoftly databaseAway }",
                "{ from(span: {from: -1}) echo }",
                "{ items { __typename id words ... on Book { title parts { title } } } }",
                "{ m: machines(first: 200, number: 0) { id label partner { label heirs { label notes } } } }",
                "{ machines(first: 3, number: 0) { width(span: {from: -1}) } }",
                "{ machines(first: 9, number: 0) { a: rating(fails: true) b: rating c: rating(fails: true) } }",
                "{ machines(first: 9, number: 0) { kind ratio broken made shares tags digits remark } }",
                "{ oldMachines(first: 30, number: 0) { spares { ... on Wheel { spokes } ... on Gear { teeth } } } }",
                "{ oldMachines(first: 30, number: 0) { part { __typename id mark } } }",
                "{ stock echo }",
                "{ __typename __schema { queryType { name } } machine { label } }",
            })
    void onFaultsOneByOne(String operation) {
        Comparison comparison = engines.compare(Question.of(operation));
        assertThat(comparison.isEqual()).as(comparison::difference).isTrue();
    }

    @Test
    void onGeneratedOperations() throws Exception {
        OperationGenerator generator = new OperationGenerator(engines.schema(), new FaultyValues());
        GeneratedRun run = new GeneratedRun(engines, generator, true);
        run.ask(FIRST_SEED, OPERATIONS);
        assertThat(run.differences()).isEmpty();
    }
}
