package org.chancery.contract;

import static org.chancery.contract.Attack.ANSWERED;
import static org.chancery.contract.Attack.parts;
import static org.chancery.contract.Attack.text;

import java.util.Map;
import java.util.stream.Stream;

/** Attacks by texts: long ones, patterns, and short ones that Unicode makes long. */
final class TextAttacks {
    private static final String BAD = "BAD_ARGUMENT";
    private static final String SEARCH = "search(text: $text) { totalCount }";
    private static final String FILTER = "timeline(filter: {text: $text}) { totalCount }";
    private static final String ACTOR = "actor(ref: $text) { id }";
    private static final String PARSED_SEARCH = "parsedSearch(text: $text) { during }";

    private TextAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(length(), patterns(), unicode(), parsedSearches()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> length() {
        return Stream.of(
                text("a search for 1,000 Chinese characters", BAD, SEARCH, chinese(1_000)),
                text("a search for 200 Chinese characters", BAD, SEARCH, chinese(200)),
                text("a search for 90 Chinese characters", ANSWERED, SEARCH, chinese(90)),
                text("a search for 201 letters", BAD, SEARCH, "a".repeat(201)),
                text("a search for 200 letters", ANSWERED, SEARCH, "k".repeat(200)),
                text("a filter by 1,000 letters", BAD, FILTER, "k".repeat(1_000)),
                text(
                        "a filter of disputes by 201 letters",
                        BAD,
                        "disputes(filter: {text: $text}) { totalCount }",
                        "k".repeat(201)),
                text("actors by 201 letters", BAD, "actors(search: $text) { totalCount }", "k".repeat(201)),
                actor("an actor named by 1,000 Chinese characters", chinese(1_000)),
                actor("an actor named by 1,000 times the letter d", "d".repeat(1_000)),
                text(
                        "a language of 100,000 letters",
                        BAD,
                        "datasets { key } disputes(first: 1) { nodes { name(language: $text) } }",
                        "a-".repeat(50_000)));
    }

    private static Stream<Attack> patterns() {
        return Stream.of(
                text("200 percent signs", ANSWERED, FILTER, "%".repeat(200)),
                text("percent signs and letters", ANSWERED, FILTER, "%a".repeat(100)),
                text("underscores", ANSWERED, FILTER, "_".repeat(200)),
                text("backslashes", ANSWERED, FILTER, "\\".repeat(200)),
                text("a regular expression", ANSWERED, FILTER, "(a+)+$".repeat(33)),
                text("a search for one letter", ANSWERED, SEARCH, "a"),
                text("a search for signs", BAD, SEARCH, "%_".repeat(100)));
    }

    private static Stream<Attack> unicode() {
        return Stream.of(
                text("1,000 characters of eighteen letters each", BAD, SEARCH, "\uFDFA".repeat(1_000)),
                text("11 characters of eighteen letters each", ANSWERED, SEARCH, "\uFDFA".repeat(11)),
                text("a letter with 199 accents", ANSWERED, SEARCH, "a" + "\u0301".repeat(199)),
                text("200 mathematical letters", ANSWERED, SEARCH, "\uD835\uDD04".repeat(100)),
                text("five scripts by turns", ANSWERED, SEARCH, "a\u0449\u5B57\uD55C\u0627".repeat(40)),
                text("directions by turns", ANSWERED, SEARCH, "a\u202E\u0627\u202D".repeat(50)),
                text("halves of characters", BAD, SEARCH, "\uD800".repeat(200)));
    }

    private static Stream<Attack> parsedSearches() {
        return Stream.of(
                text(
                        "150 words to interpret",
                        BAD,
                        PARSED_SEARCH,
                        parts(150, i -> String.valueOf((char) ('a' + i % 26)))),
                text(
                        "40 Chinese words to interpret",
                        ANSWERED,
                        PARSED_SEARCH,
                        String.join(" ", chinese(40).split(""))),
                text(
                        "40 Russian words to interpret",
                        ANSWERED,
                        PARSED_SEARCH,
                        "\u0449\u0449\u0449\u0449\u0449\u0449 ".repeat(40)),
                text("40 words that are dates", ANSWERED, PARSED_SEARCH, "2023 ".repeat(40)),
                text("300 punctuation marks to interpret", ANSWERED, PARSED_SEARCH, "!".repeat(299) + "a"));
    }

    private static Attack actor(String name, String reference) {
        return Attack.with(
                name, "BAD_REFERENCE", "query($text: ActorRef!) { %s }".formatted(ACTOR), Map.of("text", reference));
    }

    private static String chinese(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append((char) (0x4E00 + 7 * i));
        }
        return text.toString();
    }
}
