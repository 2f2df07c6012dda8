package org.chancery.query.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of titles, summaries and names find. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class WordSearchTest {
    @Inject
    BundleWriter writer;

    @Inject
    DataSource database;

    @BeforeEach
    void load() {
        writer.write(BundleReader.read("words.yaml", """
                dataset: {key: words, name: Words, publisher: The tests, version: "1", licence: CC0-1.0,
                    citation: Made up., completeness: SAMPLE, covers: {during: 1700/1799, description: Nothing.}}
                sources: [{key: report, title: Report, publisher: The tests, language: en, reliability: C,
                    reliabilityReason: Made up.}]
                places:
                  - {key: bruges, names: [{language: en, text: Quillbrook-on-Sea}], country: iso3166:BE}
                disputes:
                  - key: quarrel
                    names: [{language: en, text: The Quillbrook quarrel}]
                    description: Over the fishing rights of the herring fleet.
                    during: 1700/1799
                    issues: [BORDER]
                    parties: [{actor: iso3166:BE, role: PARTY, side: A, citations: [{source: report}]}]
                    citations: [{source: report}]
                events:
                """.concat(event(
                        "talks",
                        "en: Talks on the herring fleet of Quillbrook-on-Sea, ru: Переговоры о сельди",
                        "summary: The envoys disagreed about barrels.,"))
                .concat(event("zong", "zh: 中华人民共和国代表团访问北京", ""))
                .concat(event("guo", "zh: 北方的京剧", ""))
                .concat(event("kana", "ja: ロシアとウクライナの東京タワー会談", ""))
                .concat(event("thai", "th: การเจรจาระหว่างประเทศไทยและลาว", ""))
                .concat(event("lao", "lo: ກົມການເມືອງປະຊຸມ", ""))
                .getBytes(UTF_8)));
    }

    private static String event(String key, String titles, String summary) {
        return """
                  - {key: %s, type: OCCASION, titles: {%s}, %s date: "1750", status: HELD,
                     participants: [{actor: iso3166:BE, role: PARTICIPANT}], citations: [{source: report}]}
                """.formatted(key, titles, summary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "herring                  | Talks on the herring fleet of Quillbrook-on-Sea",
                "HERRING fleet            | Talks on the herring fleet of Quillbrook-on-Sea",
                // In any order, of one title or another or of the summary, and the last word may be unfinished.
                "fleet herring            | Talks on the herring fleet of Quillbrook-on-Sea",
                "herring barr             | Talks on the herring fleet of Quillbrook-on-Sea",
                "сельди barrels           | Talks on the herring fleet of Quillbrook-on-Sea",
                "Quillbrook-on-Sea        | Talks on the herring fleet of Quillbrook-on-Sea",
                "quillbrook sea           | Talks on the herring fleet of Quillbrook-on-Sea",
                "peregovory seldi         | Talks on the herring fleet of Quillbrook-on-Sea",
                "北京                     | 中华人民共和国代表团访问北京",
                "人民共和国               | 中华人民共和国代表团访问北京",
                "ウクライナ               | ロシアとウクライナの東京タワー会談",
                "タワー                   | ロシアとウクライナの東京タワー会談",
                "東京 ロシア              | ロシアとウクライナの東京タワー会談",
                "ประเทศไทย                | การเจรจาระหว่างประเทศไทยและลาว",
                "ປະຊຸມ                    | ກົມການເມືອງປະຊຸມ",
            })
    void findEvents(String text, String title) {
        assertThat(events(text)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"erring", "herr fleet", "herring whales", "sea-Quillbrook", "共和国人民", "'", "& | !"})
    void doNotFindOthers(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void findDisputesByNamesAndDescriptions() {
        for (String text : List.of("quillbrook quar", "fishing fleet", "herr")) {
            assertThat(ask("query ($text: String!) { disputes(filter: {text: $text}) { nodes { name } } }", text)
                            .getList("data.disputes.nodes.name"))
                    .as(text)
                    .containsExactly("The Quillbrook quarrel");
        }
    }

    @Test
    void findActorsByOneOfTheirNames() {
        for (String text : List.of("Tajik", "Таджикистан", "塔吉克斯坦")) {
            assertThat(ask("query ($text: String!) { actors(search: $text) { nodes { name } } }", text)
                            .getList("data.actors.nodes.name", String.class))
                    .as(text)
                    .contains("Tajikistan");
        }
        assertThat(ask("query ($text: String!) { actors(search: $text) { nodes { name } } }", "Russia Россия")
                        .getList("data.actors.nodes.name"))
                .as("words of two names")
                .isEmpty();
    }

    /** Names that no record stores: in languages of CLDR, in the forms of lists, in other spellings, and codes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ኢትዮጵያ                    | Ethiopia
                    Tadžikistan              | Tajikistan
                    Tadžikistāna             | Tajikistan
                    Korea, Republic of       | South Korea
                    St. Kitts & Nevis        | St. Kitts & Nevis
                    iso3166:TJ               | Tajikistan
                    Orange Free State        | Orange Free State
                    """)
    void findStatesAsReferencesDo(String text, String state) {
        assertThat(ask("query ($text: String!) { actors(search: $text) { nodes { name } } }", text)
                        .getList("data.actors.nodes.name", String.class))
                .contains(state);
        String search = """
                query ($text: String!) { search(text: $text, kinds: [STATE]) { nodes { ... on State { name } } } }""";
        assertThat(ask(search, text).getList("data.search.nodes.name", String.class))
                .contains(state);
    }

    @Test
    void findAnythingByNameAndForgiveMistakes() {
        assertThat(found("quillbrook"))
                .containsExactly(
                        "Quillbrook-on-Sea",
                        "The Quillbrook quarrel",
                        "Talks on the herring fleet of Quillbrook-on-Sea");
        assertThat(found("Herring Quilbrok")).containsExactly("Talks on the herring fleet of Quillbrook-on-Sea");
        assertThat(found("Tajkistan")).contains("Tajikistan");
        assertThat(found("Таджкистан")).as("a mistake in another script").contains("Tajikistan");
        assertThat(likeness("quillbrook")).containsOnly(1.0);
        assertThat(likeness("quilbrok")).isNotEmpty().allMatch(likeness -> likeness > 0.3 && likeness < 1);
    }

    @Test
    void findPersonsWhoseNamesSoundAlikeInAnotherScript() {
        String query = "query ($text: String!) { search(text: $text, kinds: [PERSON], first: 10) { "
                + "nodes { ... on Person { name(language: \"en\") } } edges { likeness } } }";
        for (String text : List.of("谢尔盖·拉夫罗夫", "セルゲイ・ラブロフ", "세르게이 라브로프", "סרגיי לברוב")) {
            JsonPath answer = ask(query, text);
            assertThat(answer.getList("data.search.nodes.name", String.class))
                    .as(text)
                    .contains("Sergey Lavrov");
            assertThat(answer.getList("data.search.edges.likeness", Float.class))
                    .as("a likeness, and no certainty")
                    .allMatch(likeness -> likeness < 1);
        }
        assertThat(GraphQL.post("{ actor(ref: \"拉夫罗夫\") { id } }").<String>path("errors[0].extensions.code"))
                .as("whom a reading means")
                .isEqualTo("BAD_REFERENCE");
    }

    @Test
    void findOnlyTheKindsAskedFor() {
        String query = "query ($text: String!) { search(text: $text, kinds: [PLACE]) { nodes { __typename } } }";
        assertThat(ask(query, "quillbrook").getList("data.search.nodes.__typename"))
                .containsExactly("Place");
    }

    private static List<String> events(String text) {
        String query =
                "query ($text: String!) { timeline(filter: {text: $text, during: \"17XX\"}) { nodes { title } } }";
        return ask(query, text).getList("data.timeline.nodes.title");
    }

    private static List<String> found(String text) {
        return ask("query ($text: String!) { search(text: $text) { edges { match { text } } } }", text)
                .getList("data.search.edges.match.text");
    }

    private static List<Double> likeness(String text) {
        return ask("query ($text: String!) { search(text: $text) { edges { likeness } } }", text)
                .getList("data.search.edges.likeness", Double.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Report", "report", "tests report"})
    void sourcesAreFoundWhenTheyAreAskedFor(String sought) {
        JsonPath found = GraphQL.post("""
                        query ($text: String!) { search(text: $text, kinds: SOURCE, first: 200) {
                          totalCount nodes { ... on Source { title publisher } } edges { likeness match { text } } } }
                        """, Map.of("text", sought)).jsonPath();

        assertThat(found.getList("data.search.nodes.title")).contains("Report");
        assertThat(found.getInt("data.search.totalCount"))
                .isEqualTo(found.getList("data.search.nodes").size());
    }

    @Test
    void sourcesComeNotUnasked() {
        JsonPath found = GraphQL.post("{ search(text: \"Report\") { nodes { __typename } } }")
                .jsonPath();

        assertThat(found.getList("data.search.nodes.__typename", String.class)).doesNotContain("Source");
    }

    private static JsonPath ask(String query, String text) {
        JsonPath answer = GraphQL.post(query, Map.of("text", text)).jsonPath();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNullOrEmpty();
        return answer;
    }

    /** Half of a list of names may be a mistake that its import has not come to yet. */
    @Test
    void offersNoNameOfAnImportThatIsNotComplete() throws SQLException {
        assertThat(found("quillbrook", "PLACE")).hasSize(1);
        complete("null");
        assertThat(found("quillbrook", "PLACE")).isEmpty();
        assertThat(found("quillbrook", "DISPUTE")).isEmpty();
        complete("now()");
        assertThat(found("quillbrook", "PLACE")).hasSize(1);
    }

    private static List<String> found(String text, String kind) {
        return GraphQL.post("{ search(text: \"%s\", kinds: [%s]) { nodes { id } } }".formatted(text, kind))
                .path("data.search.nodes.id");
    }

    private void complete(String time) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate("update dataset set loaded_at = %s where key = 'words'".formatted(time));
        }
    }
}
