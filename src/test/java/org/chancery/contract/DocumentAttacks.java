package org.chancery.contract;

import static org.chancery.contract.Attack.ANSWERED;
import static org.chancery.contract.Attack.of;
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
                of(
                        "1,300 aliases of a scalar",
                        ANSWERED,
                        "{ datasets { " + parts(1_300, i -> "a" + i + ": key") + " } }"),
                of("1,300 aliases of __typename", ANSWERED, "{ " + parts(1_300, i -> "a" + i + ": __typename") + " }"),
                of(
                        "330 aliases of interpretation",
                        TOO_COMPLEX,
                        "{ " + parts(330, i -> "a" + i + ": interpretation(text: \"a b c d\") { during }") + " }"),
                of(
                        "100 aliases of search",
                        TOO_COMPLEX,
                        "{ " + parts(100, i -> "a" + i + ": search(text: \"a\") { totalCount }") + " }"),
                of(
                        "20 counts by pair",
                        TOO_COMPLEX,
                        "{ " + parts(20, i -> "a" + i + ": statistics(by: [PAIR], first: 1) { eventCount }") + " }"),
                of(
                        "100 lists with a text",
                        TOO_COMPLEX,
                        "{ " + parts(100, i -> "a" + i + ": timeline(filter: {text: \"a\"}) { totalCount }") + " }"),
                of(
                        "300 unknown references",
                        "BAD_REFERENCE",
                        "{ " + parts(300, i -> "a" + i + ": actor(ref: \"Republik of Tajikistam\") { id }") + " }"),
                of(
                        "1,000 conflicting aliases",
                        BAD,
                        "{ datasets { " + parts(1_000, i -> i % 2 == 0 ? "a: key" : "a: name") + " } }"));
    }

    private static Stream<Attack> fragments() {
        String last = " fragment F%d on Dataset { key }";
        String first = "{ datasets { ...F0 } } ";
        return Stream.of(
                of(
                        "fragments that double 40 times",
                        TOO_COMPLEX,
                        first
                                + parts(40, i -> "fragment F%d on Dataset { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                                + last.formatted(40)),
                of(
                        "a chain of 440 fragments",
                        TOO_COMPLEX,
                        first
                                + parts(440, i -> "fragment F%d on Dataset { ...F%d }".formatted(i, i + 1))
                                + last.formatted(440)),
                of(
                        "40 chains of 11 fragments",
                        ANSWERED,
                        "{ datasets { " + parts(40, i -> "...F" + i * 11) + " } } "
                                + parts(
                                        440,
                                        i -> i % 11 == 10
                                                ? last.formatted(i)
                                                : "fragment F%d on Dataset { ...F%d }".formatted(i, i + 1))),
                of(
                        "a circle of 440 fragments",
                        BAD,
                        first + parts(440, i -> "fragment F%d on Dataset { ...F%d }".formatted(i, (i + 1) % 440))),
                of(
                        "40 fragments that spread all 40",
                        BAD,
                        first
                                + parts(
                                        40,
                                        i -> "fragment F" + i + " on Dataset { " + parts(40, j -> "...F" + j) + " }")),
                of(
                        "a fragment that spreads itself in a field",
                        BAD,
                        "{ timeline { nodes { ...F } } } fragment F on TimelineEvent { partOf { ... on Meeting { parts { ...F } } } }"),
                of(
                        "55 fragments that spread all behind them",
                        TOO_COMPLEX,
                        first
                                + parts(
                                        55,
                                        i -> "fragment F" + i + " on Dataset { key "
                                                + parts(54 - i, j -> "...F" + (54 - j)) + " }")),
                of(
                        "400 fields spread 1,000 times",
                        TOO_COMPLEX,
                        "{ datasets { " + parts(1_000, i -> "...F") + " } } fragment F on Dataset { "
                                + parts(400, i -> "key") + " }"),
                of(
                        "200 operations over a chain of 200",
                        TOO_COMPLEX,
                        parts(200, i -> "query Q" + i + " { ...F0 }")
                                + parts(200, i -> "fragment F%d on Query { ...F%d }".formatted(i, i + 1))
                                + " fragment F200 on Query { datasets { key } }"),
                of("a fragment that is nowhere", BAD, "{ datasets { " + parts(1_000, i -> "...F" + i) + " } }"));
    }

    private static Stream<Attack> sizes() {
        return Stream.of(
                of("990 times the same field", ANSWERED, "{ " + parts(990, i -> "datasets { key }") + " }"),
                of("3,990 times the same scalar", ANSWERED, "{ datasets { " + parts(3_990, i -> "key") + " } }"),
                of(
                        "300 fragments on five types",
                        ANSWERED,
                        "{ timeline { nodes { "
                                + parts(300, i -> "... on " + TYPES.get(i % 5) + " { participants { actor { id } } }")
                                + " } } }"),
                of("3,900 unknown fields", BAD, "{ " + parts(3_900, i -> "a" + i) + " }"),
                of("1,900 unknown directives", BAD, "{ datasets { key " + parts(1_900, i -> "@a") + " } }"),
                of("400 times @include", BAD, "{ datasets { key " + parts(400, i -> "@include(if: true)") + " } }"),
                of(
                        "650 unused variables",
                        BAD,
                        "query(" + parts(650, i -> "$v" + i + ": Int") + ") { datasets { key } }"),
                of("480 operations without a choice", BAD, parts(480, i -> "query Q" + i + " { datasets { key } }")),
                of("5,000 tokens", TOO_COMPLEX, "{ " + parts(5_000, i -> "key") + " }"),
                of("100,001 characters", TOO_COMPLEX, "{ datasets { key } }" + " ".repeat(100_001)),
                of("100,000 commas", ANSWERED, "{ datasets { key } }" + ",".repeat(99_000)),
                of("a comment of 99,000 characters", ANSWERED, "{ datasets { key } } #" + "x".repeat(99_000)));
    }

    private static Stream<Attack> nesting() {
        return Stream.of(
                of(
                        "pages of 200 within pages of 200",
                        TOO_COMPLEX,
                        "{ actors(first: 200) { nodes { timeline(first: 200) { nodes { id title type } } } } }"),
                of(
                        "lists within lists",
                        TOO_COMPLEX,
                        "{ timeline { nodes " + "{ parts ".repeat(12) + "{ id }" + " }".repeat(12) + " } }"),
                of(
                        "25 fields deep",
                        TOO_COMPLEX,
                        "{ timeline { nodes " + "{ partOf ".repeat(25) + "{ id }" + " }".repeat(25) + " } }"),
                of(
                        "190 inline fragments deep",
                        TOO_COMPLEX,
                        "{ " + "... { ".repeat(190) + "datasets { key }" + " }".repeat(190) + " }"),
                of(
                        "190 lists deep",
                        BAD,
                        "{ timeline(filter: {involving: " + "[".repeat(150) + "]".repeat(150) + "}) { totalCount } }"),
                of("1,900 braces", TOO_COMPLEX, "{a".repeat(1_900) + "}".repeat(1_900)));
    }

    private static Stream<Attack> introspection() {
        return Stream.of(
                of(
                        "introspection in a circle",
                        TOO_COMPLEX,
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
                of(
                        "300 introspections",
                        TOO_COMPLEX,
                        "{ " + parts(300, i -> "a" + i + ": __schema { types { name fields { name } } }") + " }"));
    }
}
