package org.chancery.query.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.DoubtfulEvents;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Events whose dates are uncertain, counted in each way. The numbers are reckoned by hand from {@link DoubtfulEvents}.
 */
@QuarkusTest
@TestProfile(GrownArchive.class)
class UncertainDatesTest {
    private static final String ALL = "filter: {text: \"Dubitable\"}";
    private static final String IN_1750 = "filter: {text: \"Dubitable\", during: \"1750\"}";

    @Inject
    DataSource database;

    @Inject
    Event<ArchiveChanged> archiveChanged;

    @BeforeEach
    void write() {
        DoubtfulEvents.write(database);
        archiveChanged.fire(new ArchiveChanged());
    }

    @Test
    void possiblyCountsInEveryPeriodThatMayBeMeant() {
        assertThat(series("by: [YEAR], " + ALL)).containsExactly(Map.entry("1750", 5.0), Map.entry("1751", 3.0));
        assertThat(series("by: [QUARTER], counting: POSSIBLY, " + ALL))
                .containsExactly(
                        Map.entry("1750-33", 4.0),
                        Map.entry("1750-34", 1.0),
                        Map.entry("1750-35", 1.0),
                        Map.entry("1750-36", 2.0),
                        Map.entry("1751-33", 2.0),
                        Map.entry("1751-34", 0.0),
                        Map.entry("1751-35", 0.0),
                        Map.entry("1751-36", 1.0));
        assertThat(counts("by: [MONTH], " + ALL))
                .containsExactly(
                        3.0, 3.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, // 1750
                        1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
    }

    @Test
    void certainlyCountsOnlyWhatLiesInThePeriodAsAWhole() {
        assertThat(series("by: [YEAR], counting: CERTAINLY, " + ALL))
                .containsExactly(Map.entry("1750", 4.0), Map.entry("1751", 2.0));
        assertThat(counts("by: [MONTH], counting: CERTAINLY, " + ALL))
                .containsExactly(
                        1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, // 1750
                        0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(unplaced("by: [MONTH], counting: CERTAINLY, " + ALL)).isEqualTo(5);
    }

    /** The winter may have been in 1750 alone, as far as the filter knows; no year has it as a whole. */
    @Test
    void whatReachesBeyondTheTimeAskedForIsInNoPeriodForCertain() {
        assertThat(counts("by: [YEAR], counting: CERTAINLY, " + IN_1750)).containsExactly(4.0);
        assertThat(unplaced("by: [YEAR], counting: CERTAINLY, " + IN_1750)).isEqualTo(2);
    }

    @Test
    void sharedDividesAnEventByDays() {
        double day = 1 / 365.0;
        List<Double> months = counts("by: [MONTH], counting: SHARED, " + ALL);
        assertThat(months.get(0)).isEqualTo(1 + 1 / 4.0 + 31 * day, within(1e-6));
        assertThat(months.get(1)).isEqualTo(1 + 3 / 4.0 + 28 * day, within(1e-6));
        assertThat(months.get(10)).isEqualTo(30 * day, within(1e-6));
        assertThat(months.get(11)).isEqualTo(31 * day + 0.5, within(1e-6));
        assertThat(months.get(12)).isEqualTo(0.5);
        assertThat(months.get(13)).isZero();
        assertThat(counts("by: [YEAR], counting: SHARED, " + ALL)).containsExactly(4.5, 2.5);
    }

    /** Else an event known only to be before June would count in every month until then. */
    @Test
    void whatHasNoBoundCountsInNoPeriodWhateverTimeIsAskedFor() {
        assertThat(counts("by: [MONTH], " + IN_1750))
                .containsExactly(3.0, 3.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0);
        assertThat(counts("by: [MONTH], counting: SHARED, " + IN_1750).get(5)).isEqualTo(30 / 365.0, within(1e-6));
        for (String counting : List.of("POSSIBLY", "SHARED", "BEGIN")) {
            JsonPath answer = ask("by: [MONTH], counting: %s, %s".formatted(counting, IN_1750));
            assertThat(answer.getInt("unplaced[0].count")).as(counting).isEqualTo(1);
            assertThat(answer.getInt("unplaced[0].openDates")).as(counting).isEqualTo(1);
        }
        assertThat(ask("by: [KIND], " + IN_1750).getInt("unplaced[0].openDates"))
                .as("of time alone")
                .isZero();
    }

    @Test
    void whatIsLeftOutCanBeListed() {
        assertThat(titles("text: \"Dubitable\", openDate: true"))
                .containsExactlyInAnyOrder("Dubitable begin", "Dubitable end");
        assertThat(titles("text: \"Dubitable\", openDate: false")).hasSize(7);
        assertThat(titles("text: \"Dubitable\", during: \"1750\", openDate: true"))
                .containsExactly("Dubitable begin");
        assertThat(titles("text: \"Dubitable\", openDate: true, between: [\"Austria\"]"))
                .containsExactly("Dubitable end");
        int left = titles("text: \"Dubitable\", during: \"1750-06\", openDate: false")
                .size();
        assertThat(counts("by: [MONTH], " + IN_1750).get(5)).isEqualTo(left);
    }

    private static List<String> titles(String filter) {
        return succeeded("{ timeline(filter: {%s}) { nodes { title } } }".formatted(filter), "data.timeline.nodes")
                .getList("title", String.class);
    }

    @Test
    void theTimeAskedForBoundsWhatHasNoBoundWhereThatIsWanted() {
        assertThat(counts("by: [MONTH], openDates: true, " + IN_1750))
                .containsExactly(4.0, 4.0, 2.0, 2.0, 2.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0);
        List<Double> shared = counts("by: [MONTH], openDates: true, counting: SHARED, " + IN_1750);
        assertThat(shared.get(5)).isEqualTo(30 / 365.0 + 30 / 181.0, within(1e-6));
        assertThat(shared.get(11)).isEqualTo(31 / 365.0 + 1, within(1e-6));
        assertThat(unplaced("by: [MONTH], openDates: true, " + IN_1750)).isZero();
        assertThat(unplaced("by: [YEAR], openDates: true, filter: {text: \"Dubitable\", during: \"../1751\"}"))
                .as("which bounds the end of the one, and not the start of the other")
                .isEqualTo(1);
    }

    @Test
    void byItsBeginAnEventCountsOnce() {
        assertThat(series("by: [YEAR], counting: BEGIN, " + ALL))
                .containsExactly(Map.entry("1750", 5.0), Map.entry("1751", 2.0));
        assertThat(counts("by: [MONTH], counting: BEGIN, " + ALL).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(7);
        JsonPath later = ask("by: [MONTH], counting: BEGIN, filter: {text: \"Dubitable\", during: \"1751\"}");
        assertThat(later.getList("buckets.count", Double.class).get(0))
                .as("the winter began in 1750")
                .isZero();
        assertThat(later.getInt("unplaced[0].count") - later.getInt("unplaced[0].openDates"))
                .as("so that it is in no month of 1751")
                .isEqualTo(1);
    }

    @Test
    void decadesAreTenYears() {
        assertThat(series("by: [DECADE], " + ALL)).containsExactly(Map.entry("175X", 7.0));
        assertThat(series("by: [DECADE], filter: {text: \"Dubitable\", during: \"1745/1765\"}"))
                .startsWith(Map.entry("174X", 0.0), Map.entry("175X", 7.0));
        assertThat(partial("by: [DECADE], filter: {text: \"Dubitable\", during: \"1745/1765\"}"))
                .containsExactly(true, false, true);
    }

    @Test
    void whatHasNoBoundIsSaidToBeInNoPeriod() {
        JsonPath answer = ask("by: [YEAR], " + ALL);
        assertThat(answer.getInt("eventCount")).isEqualTo(9);
        assertThat(answer.getString("unplaced[0].key")).isEqualTo("YEAR");
        assertThat(answer.getInt("unplaced[0].count")).isEqualTo(2);
        assertThat(answer.getInt("unplaced[0].openDates")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"MONTH", "QUARTER", "YEAR"})
    void sharesAddUpToTheEvents(String unit) {
        for (String filter : List.of(
                "text: \"Dubitable\"",
                "during: \"1750\"",
                "during: \"1750-06-15/1751-01-10\"",
                "during: \"1700/2100\"")) {
            JsonPath answer = ask("by: [%s], counting: SHARED, filter: {%s}".formatted(unit, filter));
            double sum = answer.getList("buckets.count", Double.class).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            int placed = answer.getInt("eventCount") - answer.getInt("unplaced[0].count");
            assertThat(sum)
                    .as(filter)
                    .isEqualTo(
                            placed, within(1e-6 * (1 + answer.getList("buckets").size())))
                    .isPositive();
        }
    }

    @Test
    void aPeriodThatTheTimeAskedForCutsSaysSo() {
        assertThat(partial("by: [QUARTER], filter: {text: \"Dubitable\", during: \"1750-02/1750-12-30\"}"))
                .containsExactly(true, false, false, true);
        assertThat(partial("by: [YEAR], " + IN_1750)).containsExactly(false);
        assertThat(partial("by: [YEAR], filter: {text: \"Dubitable\", during: \"1750-06/..\"}"))
                .containsExactly(true, false);
        assertThat(partial("by: [YEAR], " + ALL)).containsOnly(false);
    }

    private static List<Boolean> partial(String arguments) {
        return GraphQL.post("{ statistics(%s) { buckets { period { partial } } } }".formatted(arguments))
                .path("data.statistics.buckets.period.partial");
    }

    @Test
    void periodsOfAFilterWithoutEventsAreThere() {
        assertThat(counts("by: [MONTH], filter: {text: \"Dubitable\", during: \"1749\", certainty: CERTAINLY}"))
                .hasSize(12)
                .containsOnly(0.0);
        assertThat(counts("by: [MONTH], filter: {text: \"Dubitable\", types: [AGREEMENT]}"))
                .isEmpty();
    }

    @Test
    void countsForThoseForWhomSomebodyActs() {
        JsonPath answer = ask("by: [ACTOR], " + ALL);
        assertThat(answer.getList("buckets.actor.name", String.class).subList(0, 2))
                .containsExactly("France", "United Kingdom");
        assertThat(byName(answer))
                .isEqualTo(Map.of("France", 5.0, "United Kingdom", 4.0, "Austria", 3.0, "Russia", 3.0));
        assertThat(answer.getInt("unplaced[0].count")).isEqualTo(1);
        assertThat(byName(ask("by: [ACTOR], filter: {text: \"Dubitable\", rollUp: false}")))
                .isEqualTo(Map.of(
                        "France", 5.0, "United Kingdom", 4.0, "Austria", 2.0, "Russia", 3.0, "Dubitable Kaunitz", 1.0));
    }

    @Test
    void everyPairOfAGroupIsThere() {
        String among = "among: [\"France\", \"iso3166:GB\", \"Russia\", \"Austria\", \"Spain\"], ";
        JsonPath answer = ask("by: [PAIR], " + among + ALL);
        assertThat(answer.getInt("groupCount")).isEqualTo(10);
        assertThat(counts("by: [PAIR], " + among + ALL))
                .containsExactly(3.0, 2.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(answer.getList("buckets[0].pair.name")).containsExactlyInAnyOrder("France", "United Kingdom");
        assertThat(counts("by: [PAIR], first: 7, orderBy: FEWEST_FIRST, " + among + ALL))
                .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(counts("by: [PAIR], among: [\"Austria\", \"Dubitable Kaunitz\"], " + ALL))
                .as("nobody meets himself")
                .containsExactly(0.0);
    }

    @Test
    void theLevelIsThatOfWhomItIsAbout() {
        assertThat(levels("by: [LEVEL], " + ALL))
                .isEqualTo(Map.of("MINISTER", 2.0, "AMBASSADOR", 1.0, "HEAD_OF_STATE", 1.0));
        String together = "filter: {text: \"Dubitable\", between: [\"France\", \"Austria\"]}";
        assertThat(levels("by: [LEVEL], " + together)).isEqualTo(Map.of("HEAD_OF_STATE", 1.0));
        assertThat(unplaced("by: [LEVEL], " + together))
                .as("a minister and an ambassador")
                .isEqualTo(1);
        assertThat(levels("by: [ACTOR, LEVEL], among: [\"Austria\"], filter: {text: \"Dubitable\", "
                        + "between: [\"France\"]}"))
                .isEqualTo(Map.of("AMBASSADOR", 1.0, "HEAD_OF_STATE", 1.0));
    }

    @Test
    void aJourneyCountsOnceAtEachOfItsPlaces() {
        JsonPath answer = ask("by: [PLACE], " + ALL);
        assertThat(answer.getList("buckets.place.name")).containsExactly("Dubitable Versailles", "Dubitable Vienna");
        assertThat(answer.getList("buckets.count")).isEqualTo(List.of(3.0f, 1.0f));
        assertThat(answer.getInt("unplaced[0].count")).isEqualTo(6);
    }

    @Test
    void contactLeavesOutWhatDidNotTakePlaceAndWhatHasNoDate() {
        JsonPath answer = contact("between: [\"France\", \"Austria\"]");
        assertThat(answer.getInt("count")).isEqualTo(2);
        assertThat(answer.getString("longestGap.from.title")).isEqualTo("Dubitable day");
        assertThat(answer.getString("longestGap.to.title")).isEqualTo("Dubitable days across two months");
        assertThat(answer.getInt("longestGap.days.atLeast")).isEqualTo(21);
        assertThat(answer.getInt("longestGap.days.atMost")).isEqualTo(21);
        assertThat(contact("between: [\"France\", \"iso3166:GB\"]").getInt("count"))
                .isEqualTo(1);
        JsonPath open = contact("between: [\"Russia\", \"Austria\"]");
        assertThat(open.getInt("count")).isEqualTo(1);
        assertThat(open.getInt("undated")).isEqualTo(1);
        assertThat(open.<Object>get("first")).isNull();
        assertThat(open.<Object>get("sinceLatest")).isNull();
    }

    @Test
    void contactBeforeADayIsWhatEndedForCertain() {
        JsonPath answer = contact("between: [\"France\", \"Austria\"], before: \"1750-02-03\"");
        assertThat(answer.getInt("count"))
                .as("the other went on until that very day")
                .isEqualTo(1);
        assertThat(answer.getString("latest.title")).isEqualTo("Dubitable day");
        assertThat(answer.getString("asOf")).isEqualTo("1750-02-03");
        assertThat(answer.getInt("sinceLatest.atLeast")).isEqualTo(24);
        assertThat(answer.<Object>get("longestGap")).isNull();
    }

    private static JsonPath contact(String arguments) {
        return succeeded(
                ("{ contact(filter: {text: \"Dubitable\"}, %s) { count undated asOf first { title } latest { "
                                + "title } sinceLatest { atLeast atMost } longestGap { from { title } "
                                + "to { title } days { atLeast atMost } } } }")
                        .formatted(arguments),
                "data.contact");
    }

    private static JsonPath ask(String arguments) {
        return succeeded(
                ("{ statistics(%s) { eventCount groupCount unplaced { key count openDates } buckets { count "
                                + "period { edtf } level actor { name } pair { name } place { name } } } }")
                        .formatted(arguments),
                "data.statistics");
    }

    private static JsonPath succeeded(String query, String root) {
        Response response = GraphQL.post(query);
        assertThat(response.<Object>path("errors")).as(query).isNull();
        return response.jsonPath().setRootPath(root);
    }

    private static List<Map.Entry<String, Double>> series(String arguments) {
        JsonPath answer = ask(arguments);
        List<String> periods = answer.getList("buckets.period.edtf", String.class);
        List<Double> counts = answer.getList("buckets.count", Double.class);
        List<Map.Entry<String, Double>> series = new ArrayList<>();
        for (int bucket = 0; bucket < periods.size(); bucket++) {
            series.add(Map.entry(periods.get(bucket), counts.get(bucket)));
        }
        return series;
    }

    private static List<Double> counts(String arguments) {
        return ask(arguments).getList("buckets.count", Double.class);
    }

    private static int unplaced(String arguments) {
        return ask(arguments).getInt("unplaced[0].count");
    }

    private static Map<String, Double> byName(JsonPath answer) {
        return answer.<Map<String, Object>>getList("buckets").stream()
                .collect(Collectors.toMap(
                        bucket -> requireNonNull(((Map<?, ?>) requireNonNull(bucket.get("actor"))).get("name"))
                                .toString(),
                        bucket -> ((Number) requireNonNull(bucket.get("count"))).doubleValue()));
    }

    /** Those that have events. */
    private static Map<String, Double> levels(String arguments) {
        return ask(arguments).<Map<String, Object>>getList("buckets").stream()
                .filter(bucket -> ((Number) requireNonNull(bucket.get("count"))).doubleValue() > 0)
                .collect(Collectors.toMap(
                        bucket -> requireNonNull(bucket.get("level")).toString(),
                        bucket -> ((Number) requireNonNull(bucket.get("count"))).doubleValue()));
    }
}
