package org.chancery.query.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures over the bundled dossier. */
@QuarkusTest
class StatisticsTest {
    private static final String KEYS =
            "period { edtf } kind level status actor { id } pair { id } dispute { id } place { id within { id } }";
    private static final int MOST_ASKED = 120;
    private static final int LISTS_AT_ONCE = 40;

    /** The figures can be trusted: a bucket counts the events of the list with the keys of the bucket as its filter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[YEAR] | during: \"2021/2025\"",
                "[MONTH] | during: \"2023\"",
                "[QUARTER] | between: [\"Russia\", \"Tajikistan\"]",
                "[MONTH] | certainty: CERTAINLY, during: \"2023-04/2023-06\"",
                "[KIND] | ",
                "[KIND, YEAR] | about: [\"Tajik–Kyrgyz border dispute\"], during: \"2021/2025\"",
                "[STATUS] | involving: [\"Lavrov\"]",
                "[STATUS, KIND] | types: [MEETING, STATEMENT], statuses: [HELD, ANNOUNCED, DENIED]",
                "[LEVEL] | ",
                "[LEVEL] | between: [\"Russia\", \"Tajikistan\"]",
                "[LEVEL] | involving: [\"Tajikistan\", \"Kyrgyzstan\"]",
                "[LEVEL, YEAR] | levels: [MINISTER, HEAD_OF_STATE], during: \"2021/2025\"",
                "[ACTOR] | ",
                "[ACTOR] | rollUp: false",
                "[ACTOR] | types: [MEETING], levels: [MINISTER]",
                "[ACTOR, LEVEL] | during: \"2023\"",
                "[ACTOR] | involving: [\"Iran\"]",
                "[ACTOR] | between: [\"Tajikistan\"]",
                "[PAIR] | ",
                "[PAIR] | levels: [MINISTER]",
                "[PAIR, LEVEL] | types: [MEETING]",
                "[PAIR, YEAR] | types: [MEETING], during: \"2021/2025\"",
                "[DISPUTE] | ",
                "[DISPUTE, KIND] | involving: [\"Russia\"]",
                "[PLACE] | ",
                "[PLACE, YEAR] | types: [MEETING], during: \"2023\"",
                "[DISPUTE, PLACE] | ",
                "[YEAR, KIND, STATUS] | during: \"2023\"",
            })
    void aBucketCountsWhatTheListHas(String by, String asked) {
        String filter = asked == null ? "" : asked;
        List<Map<String, Object>> buckets = buckets("by: %s, filter: {%s}".formatted(by, filter));
        assertThat(buckets).isNotEmpty();
        boolean counterparts = by.contains("ACTOR") && filter.contains("between");
        List<Map<String, Object>> some = buckets.stream()
                .filter(bucket -> !hasPlacesWithin(bucket, buckets))
                .limit(MOST_ASKED)
                .toList();
        List<Integer> listed = totals(some.stream()
                .map(bucket -> filterOf(bucket, filter, counterparts))
                .toList());
        for (int bucket = 0; bucket < some.size(); bucket++) {
            assertThat(((Number) requireNonNull(some.get(bucket).get("count"))).intValue())
                    .as(some.get(bucket).toString())
                    .isEqualTo(listed.get(bucket));
        }
        assertThat(listed).anyMatch(total -> total > 0);
    }

    /** A list of the events at such a place includes those at the places within it. */
    private static boolean hasPlacesWithin(Map<String, Object> bucket, List<Map<String, Object>> all) {
        return bucket.get("place") != null
                && all.stream()
                        .map(other -> ((Map<?, ?>) requireNonNull(other.get("place"))).get("within"))
                        .anyMatch(within -> within != null && id(within).equals(id(bucket.get("place"))));
    }

    private static String filterOf(Map<String, Object> bucket, String asked, boolean counterparts) {
        List<String> conditions = new ArrayList<>();
        String rest = asked;
        if (bucket.get("period") != null) {
            // A certain event lies both in the period asked for and in that of the bucket.
            rest = rest.replaceAll(",? ?during: \"[^\"]*\"", "");
            conditions.add("during: \"%s\"".formatted(((Map<?, ?>) bucket.get("period")).get("edtf")));
            conditions.add("openDate: false");
        }
        List<String> actors = new ArrayList<>();
        if (bucket.get("actor") != null) {
            actors.add(id(bucket.get("actor")));
        }
        if (bucket.get("pair") != null) {
            ((List<?>) bucket.get("pair")).forEach(actor -> actors.add(id(actor)));
        }
        if (counterparts) {
            rest = rest.replaceAll("(between: \\[[^\\]]*)\\]", "$1, %s]".formatted(String.join(", ", actors)));
        } else if (!actors.isEmpty()) {
            conditions.add("between: [%s]".formatted(String.join(", ", actors)));
        }
        for (String[] key : new String[][] {{"kind", "types"}, {"status", "statuses"}, {"level", "levels"}}) {
            if (bucket.get(key[0]) != null) {
                rest = rest.replaceAll(",? ?%s: \\[[^\\]]*\\]".formatted(key[1]), "");
                conditions.add("%s: [%s]".formatted(key[1], bucket.get(key[0])));
            }
        }
        if (bucket.get("dispute") != null) {
            rest = rest.replaceAll(",? ?about: \\[[^\\]]*\\]", "");
            conditions.add("about: [%s]".formatted(id(bucket.get("dispute"))));
        }
        if (bucket.get("place") != null) {
            conditions.add("at: %s".formatted(id(bucket.get("place"))));
        }
        if (!rest.isBlank()) {
            conditions.add(rest.strip().replaceAll("^,\\s*", ""));
        }
        return String.join(", ", conditions);
    }

    private static String id(Object node) {
        return "\"%s\"".formatted(((Map<?, ?>) node).get("id"));
    }

    /** This takes several operations, since all in one would exceed the price that is served. */
    private static List<Integer> totals(List<String> filters) {
        return IntStream.iterate(0, first -> first < filters.size(), first -> first + LISTS_AT_ONCE)
                .mapToObj(first -> filters.subList(first, Math.min(filters.size(), first + LISTS_AT_ONCE)))
                .flatMap(some -> totalsOf(some).stream())
                .toList();
    }

    private static List<Integer> totalsOf(List<String> filters) {
        String query = IntStream.range(0, filters.size())
                .mapToObj(list ->
                        "l%d: timeline(first: 1, filter: {%s}) { totalCount }".formatted(list, filters.get(list)))
                .collect(Collectors.joining("\n", "{ ", " }"));
        Response response = succeeded(query);
        return IntStream.range(0, filters.size())
                .mapToObj(list -> response.<Integer>path("data.l%d.totalCount".formatted(list)))
                .toList();
    }

    @Test
    void namesWhoMetTajikistanMostAndNotTajikistanItself() {
        String arguments =
                "by: [ACTOR], first: 3, filter: {between: [\"Tajikistan\"], during: \"2023\", types: [MEETING]}";
        Response response = succeeded(
                "{ statistics(%s) { eventCount groupCount buckets { count actor { name } } } }".formatted(arguments));
        assertThat(response.<Integer>path("data.statistics.eventCount")).isEqualTo(8);
        assertThat(response.<Integer>path("data.statistics.groupCount")).isEqualTo(9);
        assertThat(response.<List<String>>path("data.statistics.buckets.actor.name"))
                .containsExactly("Russia", "Uzbekistan", "Turkmenistan");
        assertThat(response.<List<Float>>path("data.statistics.buckets.count")).containsExactly(7f, 3f, 2f);
    }

    @Test
    void listsTheCoverageOfAZero() {
        Response response =
                succeeded("{ statistics(by: [MONTH], filter: {during: \"2023\"}) { coverage { dataset { name } "
                        + "wholePeriod } counting } }");
        assertThat(response.<List<Boolean>>path("data.statistics.coverage.wholePeriod"))
                .containsExactly(true);
        assertThat(response.<String>path("data.statistics.counting")).isEqualTo("POSSIBLY");
    }

    @Test
    void bucketsComeInTheOrderOfTheKeys() {
        String filter = "filter: {during: \"2023-04/2023-06\"}, among: [\"Iran\", \"Russia\"]";
        assertThat(buckets("by: [ACTOR, MONTH], " + filter).stream().map(StatisticsTest::month))
                .containsExactly("2023-04", "2023-05", "2023-06", "2023-04", "2023-05", "2023-06");
        assertThat(buckets("by: [MONTH, ACTOR], " + filter).stream().map(StatisticsTest::month))
                .containsExactly("2023-04", "2023-04", "2023-05", "2023-05", "2023-06", "2023-06");
    }

    private static String month(Map<String, Object> bucket) {
        return requireNonNull(((Map<?, ?>) requireNonNull(bucket.get("period"))).get("edtf"))
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: [] | by has 0 keys",
                "by: [KIND, LEVEL, STATUS, PLACE] | by has 4 keys",
                "by: [KIND, KIND] | names a key twice",
                "by: [MONTH, YEAR] | more than one of MONTH, QUARTER, YEAR and DECADE",
                "by: [ACTOR, PAIR] | both ACTOR and PAIR",
                "by: [YEAR], among: [\"Russia\"] | has neither",
                "by: [PAIR], among: [\"Russia\"] | takes two",
                "by: [ACTOR], among: [\"Russia\", \"iso3166:RU\"] | names one actor twice",
                "by: [ACTOR], first: 0 | first is 0",
                "by: [ACTOR], first: 5001 | first is 5001",
                "by: [MONTH], filter: {during: \"0001/2000\"} | Narrow the time",
                "by: [YEAR], filter: {during: \"Y-20000/2000\"} | Narrow the time",
                "by: [KIND, MONTH], filter: {during: \"1900/2023\"} | more than 5000 buckets",
                "by: [PAIR, MONTH], filter: {during: \"2000/2023\"} | more than 5000 buckets",
            })
    void refusesCountsThatMakeNoSense(String arguments, String reason) {
        assertRefused("{ statistics(%s) { eventCount } }".formatted(arguments), "BAD_ARGUMENT", reason);
    }

    @Test
    void refusesUnknownActors() {
        assertRefused(
                "{ statistics(by: [ACTOR], among: [\"Ruritania\"]) { eventCount } }", "BAD_REFERENCE", "Ruritania");
        assertRefused("{ contact(between: [\"Russia\", \"Ruritania\"]) { count } }", "BAD_REFERENCE", "Ruritania");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between: [\"Russia\"] | contact takes two",
                "between: [\"Russia\", \"Россия\"] | twice",
                "between: [\"Russia\", \"Iran\"], filter: {between: [\"China\"]} | beside between",
                "between: [\"Russia\", \"Iran\"], before: \"../2023\" | has no first day",
            })
    void refusesContactThatCannotBeCounted(String arguments, String reason) {
        assertRefused("{ contact(%s) { count } }".formatted(arguments), "BAD_ARGUMENT", reason);
    }

    /**
     * Buckets are many and their fields cheap; a page of events for each of them is not, nor is one figure after
     * another.
     */
    @Test
    void manyBucketsAreAnsweredAndManySearchesAreNot() {
        String rich = "count period { edtf firstDay lastDay } kind level status place { name latitude longitude "
                + "country { name } }"
                + " actor { id name kind during } dispute { name }";
        succeeded("{ statistics(by: [MONTH, KIND], filter: {during: \"1950/2023\"}) { buckets { %s } } }"
                .formatted(rich));
        assertRefused(
                "{ statistics(by: [ACTOR]) { buckets { actor { timeline(first: 1) { nodes { id } } } } } }",
                "QUERY_TOO_COMPLEX",
                "Ask for");
        String often = IntStream.range(0, 60)
                .mapToObj(alias -> "s%d: statistics(by: [YEAR]) { eventCount }".formatted(alias))
                .collect(Collectors.joining(" "));
        assertRefused("{ " + often + " }", "QUERY_TOO_COMPLEX", "Ask for");
    }

    private static List<Map<String, Object>> buckets(String arguments) {
        return succeeded("{ statistics(%s) { buckets { count %s } } }".formatted(arguments, KEYS))
                .path("data.statistics.buckets");
    }

    private static Response succeeded(String query) {
        Response response = GraphQL.post(query);
        assertThat(response.<Object>path("errors")).as(query).isNull();
        return response;
    }

    private static void assertRefused(String query, String code, String reason) {
        Response response = GraphQL.post(query);
        assertThat(response.<String>path("errors[0].extensions.code")).as(query).isEqualTo(code);
        assertThat(response.<String>path("errors[0].message")).contains(reason);
    }
}
