package org.chancery.query.searchtext;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions as people type them, in seven languages, with their right reading: so many have to be read right. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class TypedQuestionsTest {
    private static final double HELD = 0.95;
    private static final int FEWEST = 250;

    private static final String QUERY = """
            query ($text: String!) { parsedSearch(text: $text) { terms {
              text kind times eventType formats level soundsAlike
              candidates { ...named } others { ...named }
              choices { eventCount firstYear lastYear office { title } record { ...named } }
            } } }
            fragment named on Node {
              __typename id
              ... on Actor { name(language: "en") } ... on Dispute { title: name(language: "en") }
              ... on Place { where: name(language: "en") } ... on Topic { what: name(language: "en") }
            }
            """;

    @Inject
    BundleWriter writer;

    @BeforeEach
    void load() throws IOException {
        writer.write(BundleReader.read("questions.yaml", resource("archive.yaml")));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = TypedQuestionsTest.class.getResourceAsStream("/search/" + name)) {
            return requireNonNull(stream).readAllBytes();
        }
    }

    @Test
    void areReadRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : List.of(new String(resource("questions.txt"), StandardCharsets.UTF_8).split("\n"))) {
            if (line.contains(" | ") && !line.startsWith("#")) {
                List<String> columns = List.of(line.split(" \\| "));
                String read = reading(columns.get(0), columns.get(1));
                asked++;
                if (!read.equals(columns.get(1))) {
                    wrong.add("%s: %s instead of %s".formatted(columns.get(0), read, columns.get(1)));
                }
            }
        }
        double score = (double) (asked - wrong.size()) / asked;
        System.out.printf("Typed questions: %d of %d are read right.%n", asked - wrong.size(), asked);
        wrong.forEach(System.out::println);

        assertThat(asked).isGreaterThanOrEqualTo(FEWEST);
        assertThat(score).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(HELD);
    }

    @Test
    void namesakesAreOfferedBesideTheOneOnRecord() {
        Map<String, ?> term = terms("Xi Jinping").get(0);

        assertThat(names(term, "candidates")).containsExactly("Xi Jinping");
        assertThat(names(term, "others")).containsExactly("Xi Jinping", "Xi Jinping");
        assertThat(choices(term).get(0))
                .containsEntry("eventCount", 2)
                .containsEntry("firstYear", 2018)
                .containsEntry("lastYear", 2023)
                .containsEntry("office", Map.of("title", "President"));
        assertThat(choices(term))
                .extracting(choice -> choice.get("office"))
                .containsExactlyInAnyOrder(
                        Map.of("title", "President"), Map.of("title", "Clerk"), Map.of("title", "Ambassador"));
    }

    /** A record that has only a surname is no answer where somebody else has it, here as the first word. */
    @Test
    void aSurnameMeansNobodyInSilence() {
        String message =
                GraphQL.post("{ actor(ref: \"Shen\") { id } }", Map.of()).path("errors[0].message");

        assertThat(message).contains("may mean Shen Li-wen, Shen.");
    }

    @Test
    void whereThereIsNothingToChooseThereAreNoChoices() {
        assertThat(choices(terms("Russia").get(0))).isEmpty();
    }

    private static String reading(String question, String expected) {
        return terms(question).stream()
                .filter(term -> !requireNonNull(term.get("kind")).equals("CONNECTIVE"))
                .map(term -> described(term, expected))
                .collect(joining(" + "));
    }

    private static String described(Map<String, ?> term, String expected) {
        return switch ((String) requireNonNull(term.get("kind"))) {
            case "TIME" -> expected.contains("TIME") ? "TIME" : String.join(" or ", texts(term, "times"));
            case "EVENT_TYPE" ->
                texts(term, "formats").isEmpty()
                        ? String.valueOf(term.get("eventType"))
                        : String.join(" or ", texts(term, "formats"));
            case "LEVEL" -> String.valueOf(term.get("level"));
            case "WORDS" -> "\"" + term.get("text") + "\"";
            case "PLACE" -> "@" + String.join(" or ", names(term, "candidates"));
            case "DISPUTE" -> "!" + String.join(" or ", names(term, "candidates"));
            default ->
                (Boolean.TRUE.equals(term.get("soundsAlike")) ? "~" : "")
                        + String.join(" or ", names(term, "candidates"));
        };
    }

    private static List<Map<String, ?>> terms(String question) {
        return GraphQL.post(QUERY, Map.of("text", question)).path("data.parsedSearch.terms");
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, ?> term, String field) {
        return (List<String>) requireNonNull(term.get(field));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> choices(Map<String, ?> term) {
        return (List<Map<String, Object>>) requireNonNull(term.get("choices"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Map<String, ?> term, String field) {
        return ((List<Map<String, String>>) requireNonNull(term.get(field)))
                .stream()
                        .map(node -> node.entrySet().stream()
                                .filter(entry -> !Set.of("id", "__typename").contains(entry.getKey()))
                                .map(Map.Entry::getValue)
                                .collect(joining()))
                        .toList();
    }
}
