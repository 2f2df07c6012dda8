package org.chancery.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.chancery.ingest.CompleteRecords;
import org.chancery.ingest.ManyEvents;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.operation.generated.OperationGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The engine that is served answers every operation just as graphql-java and SmallRye do by themselves: the same data,
 * in the same order, and the same errors. A failure names the seed of its operation. To ask it again, or to ask more:
 *
 * <pre>./mvnw test -Dtest=EnginesTest -Dchancery.engines.seed=17 -Dchancery.engines.operations=1</pre>
 */
@QuarkusTest
@TestProfile(EnginesTest.OwnArchive.class)
class EnginesTest {
    private static final long FIRST_SEED = Long.getLong("chancery.engines.seed", 1);
    private static final int OPERATIONS = Integer.getInteger("chancery.engines.operations", 10_000);

    /** Which have all that the archive has. */
    private static final List<String> QUESTIONS = List.of(
            "timeline(first: 20, filter: {during: \"18XX\"})",
            "timeline(first: 20, filter: {during: \"17XX\"})",
            "timeline(first: 20, orderBy: NEWEST_FIRST)",
            "meetings(first: 10)",
            "disputes(first: 30)",
            "actors(first: 20)",
            "actors(first: 60, kinds: [PERSON, ORGANIZATION, ARMED_GROUP])",
            "actors(first: 20, memberOf: \"League of the Complete\", at: \"1750\")",
            "datasets",
            "search(first: 30, text: \"Complete\")",
            "search(first: 30, text: \"Everything\")",
            "statistics(by: [ACTOR], filter: {during: \"17XX\"})",
            "statistics(by: [PAIR], filter: {during: \"17XX\"})",
            "statistics(by: [DISPUTE, KIND, LEVEL])",
            "statistics(by: [PLACE, STATUS])",
            "statistics(by: [MONTH, KIND], filter: {during: \"174X\"})",
            "contact(between: [\"Russia\", \"Tajikistan\"])",
            "contact(between: [\"Realm of the Complete\", \"Band of the Complete\"])",
            "parsedSearch(text: \"meeting Marshal Compleet Town 2023 Quarrel 3\")",
            "parsedSearch(text: \"Korea\")",
            "interpretation(text: \"meeting Marshal Compleet Town 2023 Quarrel 3\")",
            "actor(ref: \"Marshal Complete\")",
            "actor(ref: \"League of the Complete\")",
            "actor(ref: \"Band of the Complete\")",
            "actor(ref: \"Realm of the Complete\")",
            "dispute(ref: \"Complete feud\")",
            "event(ref: \"Whole 0\")");

    /** A database without the records of other tests, so that a seed always makes the same operation. */
    public static final class OwnArchive implements QuarkusTestProfile {}

    @Inject
    DataSource database;

    @Inject
    Event<ArchiveChanged> archiveChanged;

    @Inject
    BothEngines engines;

    @BeforeEach
    void grow() {
        ManyEvents.write(database);
        CompleteRecords.write(database);
        archiveChanged.fire(new ArchiveChanged());
    }

    @Test
    void onDocumentedOperations() throws IOException {
        List<Question> documented = DocumentedOperations.all();
        assertThat(documented).hasSizeGreaterThan(60);
        assertEqualAnswers(documented.stream());
    }

    @Test
    void onEveryFieldOfTheSchema() {
        EveryField every = new EveryField(engines.schema());
        assertEqualAnswers(QUESTIONS.stream()
                .flatMap(question -> every.below(question).stream())
                .map(Question::of));
        assertThat(engines.fetched().unasked(engines.schema())).isEmpty();
    }

    private void assertEqualAnswers(Stream<Question> questions) {
        SoftAssertions all = new SoftAssertions();
        questions.forEach(question -> {
            Comparison comparison = engines.compare(question);
            all.assertThat(comparison.isEqual())
                    .as(() -> question + "\n" + comparison.difference())
                    .isTrue();
            all.assertThat(comparison.served().hasFault())
                    .as(() -> question + "\n" + comparison.served().errors())
                    .isFalse();
        });
        all.assertAll();
    }

    @Test
    void onGeneratedOperations() throws Exception {
        OperationGenerator generator = new OperationGenerator(engines.schema(), new ArchiveValues(engines));
        GeneratedRun run = new GeneratedRun(engines, generator, false);
        run.ask(FIRST_SEED, OPERATIONS);
        assertThat(run.differences()).isEmpty();
    }
}
