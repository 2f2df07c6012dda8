package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.chancery.ingest.ManyEvents;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of an operation's SQL queries does not depend on the size of its pages. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class StatementCountTest {
    private static final String ACTOR =
            "id kind name localizedName(language: \"ar\") { text } names { text } codes { code } during"
                    + " citations { source { title } } affiliations { role body { name } citations { source { "
                    + "title } } }"
                    + " members { member { name } }";
    private static final String EVENT = """
            id type date { edtf } status title ru: title(language: "ru") titles { text } summary
            statusHistory { status source { title publisher } }
            dataset { name }
            place { name names { text } country { name } within { name within { name } } }
            participants { role actor { name } onBehalfOf { name } officesHeld { body { name } } citations { source { title } } }
            about { name parties { actor { name } } phases { during { edtf } citations { source { title } } } citations { source { title } } }
            agenda { text topic { name } dispute { name } }
            citations { locator source { title } }
            claims { value claimedBy { name } source { title } }
            partOf { title place { name } participants { actor { name } } }
            parts { title participants { actor { name } } }
            onTheMarginsOf { title }
            margins { title }
            codings { code source { title publisher } }
            """;
    private static final String OF_TYPES = """
            ... on Meeting { format legs { place { name country { name } } } outcomes { text event { title citations { source { title } } } } }
            ... on Agreement { signedAt { title } }
            ... on Incident { fatalities { best } }
            """;

    /** A larger page may reach a level more, such as a place within a place, or find what another level asks for. */
    private static final int DEEPER = 2;

    @Inject
    DataSource database;

    @Inject
    Event<ArchiveChanged> archiveChanged;

    @BeforeEach
    void growAndWarmUp() {
        ManyEvents.write(database);
        forget();
    }

    /** No event is in memory, but all actors are. */
    private void forget() {
        archiveChanged.fire(new ArchiveChanged());
        GraphQL.post("{ actor(ref: \"Russia\") { id } }");
    }

    @Test
    void aPageOfEventsWithAllTheyHave() {
        String query = "{ timeline(filter: {during: \"18XX\"}, first: %%d) { nodes { %s } pageInfo { endCursor } } }"
                .formatted(EVENT + OF_TYPES);
        assertSameCost(query, 5, 50, "timeline", 30);
    }

    @Test
    void aPageOfMeetingsWithAllTheyHave() {
        String query = ("{ meetings(filter: {during: \"18XX\"}, first: %%d) { nodes { %s outcomes { text event { title "
                        + "} } } } }")
                .formatted(EVENT);
        assertSameCost(query, 3, 15, "meetings", 28);
    }

    private void assertSameCost(String query, int fewItems, int manyItems, String list, int most) {
        List<String> few = statements(query, fewItems, list);
        List<String> many = statements(query, manyItems, list);
        assertSameCost(few, many);
        assertThat(many).hasSizeLessThanOrEqualTo(most);
    }

    private static void assertSameCost(List<String> few, List<String> many) {
        assertThat(many.size()).as(() -> difference(few, many)).isBetween(few.size() - DEEPER, few.size() + DEEPER);
    }

    @Test
    void aPageOfEventsWithLittle() {
        String alone = "{ timeline(first: %d) { nodes { id status } } }";
        String named = "{ timeline(first: %d) { nodes { id title participants { actor { name } } } } }";
        assertThat(statements(alone, 50, "timeline")).hasSize(2);
        assertThat(statements(named, 50, "timeline")).hasSize(4);
        assertThat(repeated(named, 50, "timeline"))
                .as("the search alone, where all else is in memory")
                .hasSize(1);
    }

    @Test
    void aPageOfDisputesWithAllTheyHave() {
        String query =
                "{ disputes(first: %d) { nodes { name names { text } during { edtf } parties { actor { name } } phases"
                        + " { stage citations { source { title } } } citations { source { title } } } } }";
        assertSameCost(query, 3, 12, "disputes", 5);
    }

    @Test
    void aPageOfActorsCostsNone() {
        assertThat(statements("{ actors(first: %d) { totalCount nodes { " + ACTOR + " } } }", 200, "actors"))
                .isEmpty();
    }

    @Test
    void aPageOfASearch() {
        String query =
                ("{ search(text: \"a\", first: %%d) { edges { match { text } node { id ... on TimelineEvent { %s "
                                        + "} ... on")
                                .formatted(EVENT)
                        + " Dispute { name parties { actor { name } } } ... on Place { name country { name } } "
                        + "... on Topic { name } ... on"
                        + " State { name } } } } }";
        assertSameCost(query.replace("\"a\"", "\"Happening\""), 5, 50, "search", 40);
        String places =
                "{ search(text: \"Town\", first: %d) { nodes { ... on Place { id country { name } within { name "
                        + "} } } } }";
        assertSameCost(places, 2, 10, "search", 5);
        String topics = "{ search(text: \"Question\", first: %d) { nodes { ... on Topic { id name } } } }";
        assertSameCost(topics, 2, 10, "search", 4);
    }

    @Test
    void nodesOfAllKinds() {
        List<String> ids = GraphQL.post("{ timeline(filter: {during: \"18XX\"}, first: 50) { nodes { id } } }")
                .path("data.timeline.nodes.id");
        String query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on TimelineEvent { %s } } }"
                .formatted(EVENT + OF_TYPES);
        forget();
        List<String> few = StatementLog.during(() -> succeeded(GraphQL.post(query, Map.of("ids", ids.subList(0, 5)))));
        forget();
        List<String> many = StatementLog.during(() -> succeeded(GraphQL.post(query, Map.of("ids", ids))));
        assertSameCost(few, many);
    }

    @ParameterizedTest
    @CsvSource({"timeline", "meetings", "disputes", "'search(text: \"Town\")'"})
    void theTotalIsCountedOnlyWhenItIsAskedFor(String list) {
        GraphQL.post("{ %s { nodes { id } } }".formatted(list));
        List<String> without =
                StatementLog.during(() -> succeeded(GraphQL.post("{ %s { nodes { id } } }".formatted(list))));
        List<String> with = StatementLog.during(
                () -> succeeded(GraphQL.post("{ %s { totalCount nodes { id } } }".formatted(list))));
        assertThat(without).noneMatch(sql -> sql.contains("count(") || sql.contains("sum("));
        // The number of all events is kept, and only added up.
        assertThat(with)
                .hasSize(without.size() + 1)
                .filteredOn(sql -> sql.contains("count(") || sql.contains("sum(events)"))
                .hasSize(1);
    }

    @Test
    void coverageIsLookedUpOnlyWhenItIsAskedFor() {
        assertThat(StatementLog.during(() -> succeeded(GraphQL.post("{ timeline { nodes { id } } }"))))
                .noneMatch(sql -> sql.contains("dataset ") || sql.contains("covers"));
    }

    /**
     * One for the groups, one for the buckets; what is told beside them when it is asked for, and the places at once.
     */
    @Test
    void figuresCostTheSameForAnyNumberOfBuckets() {
        String buckets = "buckets { count period { edtf } actor { name } pair { name } }";
        assertThat(figures("by: [PAIR, YEAR], first: 1, filter: {during: \"1800/1801\"}", buckets))
                .hasSize(2);
        assertThat(figures("by: [PAIR, YEAR], first: 20, filter: {during: \"1800/1899\"}", buckets))
                .hasSize(2);
        assertThat(figures("by: [YEAR], filter: {during: \"18XX\"}", buckets)).hasSize(1);
        assertThat(figures("by: [YEAR], filter: {text: \"Happening\"}", buckets))
                .as("which also tell of what time they are, and are few enough to be counted one by one")
                .hasSize(2);
        String all = "eventCount unplaced { count } groupCount coverage { wholePeriod }"
                + " buckets { count place { name country { name } } level }";
        assertThat(figures("by: [PLACE, LEVEL], first: 2", all))
                .hasSameSizeAs(figures("by: [PLACE, LEVEL], first: 10", all))
                .hasSizeLessThanOrEqualTo(10);
    }

    /** A setting goes along with the query that needs it, in one round trip. */
    private static List<String> figures(String arguments, String fields) {
        return StatementLog.during(
                        () -> succeeded(GraphQL.post("{ statistics(%s) { %s } }".formatted(arguments, fields))))
                .stream()
                .filter(sql -> !sql.startsWith("set local"))
                .toList();
    }

    @Test
    void contactCostsTheSameForAnyHistory() {
        String query = "{ contact(between: [%s], filter: {during: \"18XX\"}) { count sinceLatest { atLeast } first { "
                + "title } latest { title }"
                + " longestGap { from { title } to { title } } byLevel { level count first { title } "
                + "longestGap { to { title } } } } }";
        assertThat(StatementLog.during(() -> succeeded(GraphQL.post(query.formatted("\"France\", \"iso3166:GB\"")))))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void tooManyPagesWithinPagesAreRejected() {
        String query = "{ actors(first: 200) { nodes { a: timeline(first: 1) { nodes { id } }"
                + " b: timeline(first: 2) { nodes { id } } } } }";
        List<String> sql = StatementLog.during(() -> {
            Response response = GraphQL.post(query);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        });
        assertThat(sql).isEmpty();
    }

    /** A page within a page takes a few queries for each parent, and no more. */
    @ParameterizedTest
    @CsvSource({"disputes", "actors"})
    void aPageWithinAPageCostsAFewStatementsForEachParent(String list) {
        String query = ("{ %s(first: %%d) { nodes { timeline(first: 5) { nodes { title participants { actor { name } } "
                        + "} } } } }")
                .formatted(list);
        int one = statements(query, 1, list).size();
        int ten = statements(query, 10, list).size();
        assertThat(one).isLessThanOrEqualTo(6);
        assertThat(ten).isLessThanOrEqualTo(10 * 5);
    }

    @Test
    void eachTimelineOfADisputeCostsOneStatement() {
        String one = "{ disputes(first: %d) { nodes { a: timeline(first: 2) { nodes { id } } } } }";
        String two = one.replace("a: ", "a: timeline(first: 3) { nodes { id } } b: ");
        assertThat(statements(two, 1, "disputes"))
                .hasSize(statements(one, 1, "disputes").size() + 1);
    }

    private List<String> statements(String query, int size, String list) {
        forget();
        return repeated(query, size, list);
    }

    /** The statements for what may be in memory. */
    private static List<String> repeated(String query, int size, String list) {
        String sized = query.replace("%d", Integer.toString(size));
        return StatementLog.during(() -> {
            Response response = GraphQL.post(sized);
            succeeded(response);
            List<?> items = response.path("data.%s.%s".formatted(list, sized.contains("edges") ? "edges" : "nodes"));
            assertThat(items).as(sized).hasSize(size);
        });
    }

    private static void succeeded(Response response) {
        assertThat(response.<Object>path("errors")).isNull();
    }

    private static String difference(List<String> few, List<String> many) {
        ArrayList<String> more = new ArrayList<>(many);
        few.forEach(more::remove);
        return "more often on the larger page: " + String.join("\n  ", new HashSet<>(more));
    }
}
