package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client of the released schema works with the checked-in one. */
class SchemaChangesTest {
    private static final Path PAGE = Path.of("docs", "schema-evolution.md");
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");
    private static final Path BASELINE = Path.of("src", "test", "resources", "baseline.graphql");
    private static final Path SCHEMA = Path.of("schema.graphql");
    private static final Pattern ROW_WITH_A_REASON = Pattern.compile("(?m)^\\| `([^`]+)` \\| \\S.* \\|$");

    private static final Pattern UNRELEASED = Pattern.compile("(?ms)^## \\[?Unreleased\\]?$.*?(?=^## |\\z)");

    private static final String SAMPLE = """
            type Query { meetings(first: Int = 20, filter: Filter): [Meeting!]! node: Node any: Any }
            interface Node { id: ID! }
            union Any = Meeting | Place
            type Meeting implements Node { id: ID! title: String! format: Format }
            type Place { name: String }
            enum Format { VISIT CALL }
            input Filter { text: String kinds: [String!] }
            """;

    @Test
    void breaksOnlyTheElementsThatThePageLists() throws IOException {
        SchemaDifference changes = SchemaDifference.between(Files.readString(BASELINE), Files.readString(SCHEMA));

        assertThat(changes.breaking())
                .as("%s says what to do about a breaking change", PAGE)
                .hasSameElementsAs(listed());
    }

    @Test
    void theChangelogMentionsBreakingChanges() throws IOException {
        String unreleased = unreleased(Files.readString(CHANGELOG));

        assertThat(listed())
                .as(
                        "each row of %s has a mention of its element, in backticks, under \"Unreleased\" in %s",
                        PAGE, CHANGELOG)
                .allSatisfy(change -> assertThat(unreleased).contains("`" + element(change) + "`"));
    }

    /** The type, field or argument at the start of a change's text. */
    private static String element(String change) {
        return change.substring(0, change.indexOf(' '));
    }

    private static String unreleased(String changelog) {
        Matcher section = UNRELEASED.matcher(changelog);
        assertThat(section.find()).as("the section \"Unreleased\"").isTrue();
        return section.group();
    }

    private static Set<String> listed() throws IOException {
        return ROW_WITH_A_REASON
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    node: Node              ;                            ; Query.node
                    format: Format }        ; }                           ; Meeting.format
                    title: String!          ; title: String              ; Meeting.title
                    title: String!          ; title: Int!                ; Meeting.title
                    VISIT CALL              ; VISIT                      ; Format
                    Any = Meeting | Place   ; Any = Meeting              ; Any
                    Meeting implements Node ; Meeting                    ; Meeting
                    first: Int = 20,        ;                            ; Query.meetings
                    first: Int = 20         ; first: Int!                ; Query.meetings
                    first: Int = 20         ; first: Int = 20, last: Int!; Query.meetings
                    kinds: [String!]        ;                            ; Filter
                    text: String            ; text: Int                  ; Filter.text
                    text: String            ; text: String!              ; Filter.text
                    text: String            ; text: String who: String!  ; Filter.who
                    """)
    void seesABreakingChange(String earlier, @Nullable String later, String element) {
        assertThat(SchemaDifference.between(SAMPLE, changed(earlier, later)).breaking())
                .singleElement()
                .asString()
                .startsWith(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    name: String            ; name: String!
                    name: String            ; name: String country: String
                    name: String            ; name(language: String): String
                    VISIT CALL              ; VISIT CALL SUMMIT
                    text: String            ; text: String who: String
                    type Place { name: String } ; type Place { name: String @cost(weight: "1") } directive @cost(weight: String!) on FIELD_DEFINITION
                    """)
    void allowsAHarmlessChange(String earlier, String later) {
        assertThat(SchemaDifference.between(SAMPLE, changed(earlier, later)).breaking())
                .isEmpty();
    }

    private static String changed(String earlier, @Nullable String later) {
        assertThat(SAMPLE).contains(earlier);
        return SAMPLE.replace(earlier, Objects.requireNonNullElse(later, ""));
    }
}
