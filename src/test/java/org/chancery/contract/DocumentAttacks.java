package org.chancery.contract;

import static org.chancery.contract.Attack.ANSWERED;
import static org.chancery.contract.Attack.document;
import static org.chancery.contract.Attack.parts;

import java.util.List;
import java.util.stream.Stream;

/** Attacks by the shape of the document. */
final class DocumentAttacks {
    private static final String BAD = "BAD_QUERY";
    private static final String TOO_COMPLEX = "QUERY_TOO_COMPLEX";
    private static final List<String> TYPES = List.of("Meeting", "Incident", "Statement", "Agreement", "Occasion");

    private DocumentAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(aliases(), fragments(), sizes(), nesting(), introspection())
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> aliases() {
        return Stream.of(
                document(
                        "1,300 aliases of a scalar",
                        ANSWERED,
                        "{ datasets { " + parts(1_300, i -> "a" + i + ": key") + " } }"),
                document(
                        "1,300 aliases of __typename",
                        ANSWERED,
                        "{ " + parts(1_300, i -> "a" + i + ": __typename") + " }"),
                document(
                        "330 aliases of parsedSearch",
                        TOO_COMPLEX,
                        "{ " + parts(330, i -> "a" + i + ": parsedSearch(text: \"a b c d\") { during }") + " }"),
                document(
                        "100 aliases of search",
                        TOO_COMPLEX,
                        "{ " + parts(100, i -> "a" + i + ": search(text: \"a\") { totalCount }") + " }"),
                document(
                        "20 counts by pair",
                        TOO_COMPLEX,
                        "{ " + parts(20, i -> "a" + i + ": statistics(by: [PAIR], first: 1) { eventCount }") + " }"),
                document(
                        "100 lists with a text",
                        TOO_COMPLEX,
                        "{ " + parts(100, i -> "a" + i + ": timeline(filter: {text: \"a\"}) { totalCount }") + " }"),
                document(
                        "300 unknown references",
                        "BAD_REFERENCE",
                        "{ " + parts(300, i -> "a" + i + ": actor(ref: \"Republik of Tajikistam\") { id }") + " }"),
                document(
                        "1,000 conflicting aliases",
                        BAD,
                        "{ datasets { " + parts(1_000, i -> i % 2 == 0 ? "a: key" : "a: name") + " } }"));
    }

    private static Stream<Attack> fragments() {
        String last = " fragment F%d on Dataset { key }";
        String first = "{ datasets { ...F0 } } ";
        return Stream.of(
                document(
                        "fragments that double 40 times",
                        TOO_COMPLEX,
                        first
                                + parts(40, i -> "fragment F%d on Dataset { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                                + last.formatted(40)),
                document(
                        "a chain of 440 fragments",
                        TOO_COMPLEX,
                        first
                                + parts(440, i -> "fragment F%d on Dataset { ...F%d }".formatted(i, i + 1))
                                + last.formatted(440)),
                document(
                        "40 chains of 11 fragments",
                        ANSWERED,
                        "{ datasets { " + parts(40, i -> "...F" + i * 11) + " } } "
                                + parts(
                                        440,
                                        i -> i % 11 == 10
                                                ? last.formatted(i)
                                                : "fragment F%d on Dataset { ...F%d }".formatted(i, i + 1))),
                document(
                        "a circle of 440 fragments",
                        BAD,
                        first + parts(440, i -> "fragment F%d on Dataset { ...F%d }".formatted(i, (i + 1) % 440))),
                document(
                        "40 fragments that spread all 40",
                        BAD,
                        first
                                + parts(
                                        40,
                                        i -> "fragment F" + i + " on Dataset { " + parts(40, j -> "...F" + j) + " }")),
                document(
                        "a fragment that spreads itself in a field",
                        BAD,
                        "{ timeline { nodes { ...F } } } fragment F on TimelineEvent { partOf { ... on Meeting "
                                + "{ parts { ...F } } } }"),
                document(
                        "55 fragments that spread all behind them",
                        TOO_COMPLEX,
                        first
                                + parts(
                                        55,
                                        i -> "fragment F" + i + " on Dataset { key "
                                                + parts(54 - i, j -> "...F" + (54 - j)) + " }")),
                document(
                        "400 fields spread 1,000 times",
                        TOO_COMPLEX,
                        "{ datasets { " + parts(1_000, i -> "...F") + " } } fragment F on Dataset { "
                                + parts(400, i -> "key") + " }"),
                document(
                        "200 operations over a chain of 200",
                        TOO_COMPLEX,
                        parts(200, i -> "query Q" + i + " { ...F0 }")
                                + parts(200, i -> "fragment F%d on Query { ...F%d }".formatted(i, i + 1))
                                + " fragment F200 on Query { datasets { key } }"),
                document("a fragment that is nowhere", BAD, "{ datasets { " + parts(1_000, i -> "...F" + i) + " } }"));
    }

    private static Stream<Attack> sizes() {
        return Stream.of(
                document("990 times the same field", ANSWERED, "{ " + parts(990, i -> "datasets { key }") + " }"),
                document("3,990 times the same scalar", ANSWERED, "{ datasets { " + parts(3_990, i -> "key") + " } }"),
                document(
                        "300 fragments on five types",
                        ANSWERED,
                        "{ timeline { nodes { "
                                + parts(300, i -> "... on " + TYPES.get(i % 5) + " { participants { actor { id } } }")
                                + " } } }"),
                document("3,900 unknown fields", BAD, "{ " + parts(3_900, i -> "a" + i) + " }"),
                document("1,900 unknown directives", BAD, "{ datasets { key " + parts(1_900, i -> "@a") + " } }"),
                document(
                        "400 times @include",
                        BAD,
                        "{ datasets { key " + parts(400, i -> "@include(if: true)") + " } }"),
                document(
                        "650 unused variables",
                        BAD,
                        "query(" + parts(650, i -> "$v" + i + ": Int") + ") { datasets { key } }"),
                document(
                        "480 operations without a choice",
                        BAD,
                        parts(480, i -> "query Q" + i + " { datasets { key } }")),
                document("5,000 tokens", TOO_COMPLEX, "{ " + parts(5_000, i -> "key") + " }"),
                document("100,001 characters", TOO_COMPLEX, "{ datasets { key } }" + " ".repeat(100_001)),
                document("100,000 commas", ANSWERED, "{ datasets { key } }" + ",".repeat(99_000)),
                document("a comment of 99,000 characters", ANSWERED, "{ datasets { key } } #" + "x".repeat(99_000)));
    }

    private static Stream<Attack> nesting() {
        return Stream.of(
                document(
                        "pages of 200 within pages of 200",
                        TOO_COMPLEX,
                        "{ actors(first: 200) { nodes { timeline(first: 200) { nodes { id title type } } } } }"),
                document(
                        "lists within lists",
                        TOO_COMPLEX,
                        "{ timeline { nodes " + "{ parts ".repeat(12) + "{ id }" + " }".repeat(12) + " } }"),
                document(
                        "25 fields deep",
                        TOO_COMPLEX,
                        "{ timeline { nodes " + "{ partOf ".repeat(25) + "{ id }" + " }".repeat(25) + " } }"),
                document(
                        "190 inline fragments deep",
                        TOO_COMPLEX,
                        "{ " + "... { ".repeat(190) + "datasets { key }" + " }".repeat(190) + " }"),
                document(
                        "190 lists deep",
                        BAD,
                        "{ timeline(filter: {involving: " + "[".repeat(150) + "]".repeat(150) + "}) { totalCount } }"),
                document("1,900 braces", TOO_COMPLEX, "{a".repeat(1_900) + "}".repeat(1_900)));
    }

    private static Stream<Attack> introspection() {
        return Stream.of(
                document(
                        "introspection in a circle",
                        TOO_COMPLEX,
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
                document(
                        "300 introspections",
                        TOO_COMPLEX,
                        "{ " + parts(300, i -> "a" + i + ": __schema { types { name fields { name } } }") + " }"));
    }
}
