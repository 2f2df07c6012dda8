package org.chancery.query.searchtext;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that people type, and their terms. */
@QuarkusTest
class SearchTextTest {
    private static final String QUERY = """
            query ($text: String!) { interpretation(text: $text) { during pieces {
              text meaning times eventType
              candidates { ...named } suggestions { ...named }
            } } }
            fragment named on Node {
              ... on Actor { name(language: "en") } ... on Dispute { title: name(language: "en") }
              ... on Place { where: name(language: "en") } ... on Topic { what: name(language: "en") }
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia Tajikistan 2023                                 | ACTOR Russia + ACTOR Tajikistan + TIME 2023",
                "Россия Таджикистан 2023                                | ACTOR Russia + ACTOR Tajikistan + TIME 2023",
                "روسيا وطاجيكستان ٢٠٢٣                                  | ACTOR Russia + ACTOR Tajikistan + TIME 2023",
                "روسيا و طاجيكستان 2023                                 | ACTOR Russia + CONNECTIVE + ACTOR "
                        + "Tajikistan + TIME 2023",
                "Russie, Tadjikistan; 2023-04                           | ACTOR Russia + ACTOR Tajikistan + "
                        + "TIME 2023-04",
                "iso3166:TJ 2021–2022                                   | ACTOR Tajikistan + TIME 2021/2022",
                "Lavrov June 2023                                       | ACTOR Sergey Lavrov + TIME 2023-06",
                "Лавров 5 июня 2023                                     | ACTOR Sergey Lavrov + TIME 2023-06-05",
                "1er juin 2023                                          | TIME 2023-06-01",
                "يونيو ٢٠٢٣                                             | TIME 2023-06",
                "حزيران 2023                                            | TIME 2023-06",
                "June 6, 2023                                           | TIME 2023-06-06",
                "2022-10/..                                             | TIME 2022-10/..",
                "Samarkand                                              | PLACE Samarkand",
                "June                                                   | WORDS",
                "31 June 2023                                           | WORDS + TIME 2023-06",
                "Russia before 2020                                     | ACTOR Russia + TIME ../2019",
                "Russia since 2022                                      | ACTOR Russia + TIME 2022/..",
                "5-6 June 2023                                          | TIME 2023-06-05/2023-06-06",
                "Russia 05.06.2023                                      | ACTOR Russia + TIME 2023-06-05 or 2023-05-06",
                "Лавров начало осени 2022                               | ACTOR Sergey Lavrov + TIME 2022-09",
                "روسيا في مطلع نيسان 2023                               | ACTOR Russia + TIME "
                        + "[2023-04-01..2023-04-10]",
                "between 2020 and 2022 Russia                           | TIME [2020..2022] + ACTOR Russia",
            })
    void isReadAs(String text, String expected) {
        assertThat(described(pieces(text))).isEqualTo(expected);
    }

    @Test
    void namesAndAYearBecomeTerms() {
        assertThat(described(pieces("All meetings between Russia and Tajikistan in 2023")))
                .isEqualTo("CONNECTIVE + EVENT_TYPE MEETING + CONNECTIVE + ACTOR Russia + CONNECTIVE + ACTOR Tajikistan"
                        + " + TIME 2023");
    }

    @Test
    void aDisputeByItsWholeNameAmongOtherWords() {
        String name = GraphQL.post("{ disputes(first: 1) { nodes { name(language: \"ru\") } } }")
                .path("data.disputes.nodes[0].name");
        String english = GraphQL.post("{ disputes(first: 1) { nodes { name(language: \"en\") } } }")
                .path("data.disputes.nodes[0].name");

        assertThat(described(pieces(name + " 2022"))).isEqualTo("DISPUTE " + english + " + TIME 2022");
    }

    @Test
    void wordsThatNameNothingStayWordsWithSuggestions() {
        List<Map<String, ?>> pieces = pieces("Tajkistan");

        assertThat(pieces).singleElement().satisfies(piece -> {
            assertThat(piece.get("meaning")).isEqualTo("WORDS");
            assertThat(names(requireNonNull(piece.get("suggestions")))).contains("Tajikistan");
        });
    }

    @Test
    void theTermsContainTheWholeText() {
        String text = "xyzzy Russia (plugh) «Tajikistan», 2023!";

        assertThat(pieces(text).stream().map(piece -> (String) piece.get("text")))
                .containsExactly("xyzzy", "Russia", "(plugh)", "«Tajikistan»", "2023!");
    }

    @Test
    void severalTimesMeanTheShortestTimeThatContainsThem() {
        assertThat(GraphQL.post(QUERY, Map.of("text", "2022 Russia 2023-04"))
                        .<String>path("data.interpretation.during"))
                .isEqualTo("2022-01-01/2023-04-30");
    }

    @Test
    void anEmptyTextHasNoTerms() {
        assertThat(pieces(" , ; ")).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(GraphQL.post(QUERY, Map.of("text", "a ".repeat(151))).<String>path("errors[0].extensions.code"))
                .isEqualTo("BAD_ARGUMENT");
    }

    @Test
    void theLongestTextOfShortWordsIsRead() {
        assertThat(described(pieces("zz ".repeat(SearchParser.MOST_WORDS)))).isEqualTo("WORDS");
    }

    @Test
    void moreWordsAreRefused() {
        Response response = GraphQL.post(QUERY, Map.of("text", "zz ".repeat(SearchParser.MOST_WORDS + 1)));
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
        assertThat(response.<String>path("errors[0].message")).contains("41 words", "at most 40");
    }

    private static List<Map<String, ?>> pieces(String text) {
        return GraphQL.post(QUERY, Map.of("text", text)).path("data.interpretation.pieces");
    }

    private static String described(List<Map<String, ?>> pieces) {
        return pieces.stream().map(SearchTextTest::described).collect(Collectors.joining(" + "));
    }

    private static String described(Map<String, ?> piece) {
        String what = switch ((String) requireNonNull(piece.get("meaning"))) {
            case "TIME" -> String.join(" or ", times(piece));
            case "EVENT_TYPE" -> String.valueOf(piece.get("eventType"));
            default -> String.join(" or ", names(requireNonNull(piece.get("candidates"))));
        };
        return (piece.get("meaning") + " " + what).strip();
    }

    @SuppressWarnings("unchecked")
    private static List<String> times(Map<String, ?> piece) {
        return (List<String>) requireNonNull(piece.get("times"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Object nodes) {
        return ((List<Map<String, String>>) nodes)
                .stream().map(node -> String.join("", node.values())).toList();
    }
}
