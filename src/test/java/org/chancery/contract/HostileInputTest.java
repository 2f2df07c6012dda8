package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.contract.ServedTypes.Element;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/** No text in any argument leads to an internal error: the server answers or rejects it. */
@QuarkusTest
class HostileInputTest {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "Russia\u0000",
            "%",
            "_",
            "\\",
            "\\'",
            "'; drop table event; --",
            "\" onload=",
            "${jndi:ldap://127.0.0.1/x}",
            ":name",
            "?1",
            "\uD800",
            "a\uDC00b",
            "\uFFFF",
            "\u202E\u200F\u200B",
            "\uFDFA".repeat(999),
            "a".repeat(1_000),
            "a".repeat(1_001),
            "ا".repeat(100_000),
            "iso3166:",
            ":",
            "cow:\u0000",
            "999999999999999999999999999999",
            "-1",
            "NaN",
            "2023/",
            "Y99999999999999999999",
            "TWVldGluZzow",
            "TWVldGluZzo5OTk5OTk5OTk5OTk5OTk5OTk5",
            "bnVsbA");

    /** The types whose values are text. */
    private static final Set<String> TEXTUAL =
            Set.of("String", "ID", "EDTF", "ActorRef", "DisputeRef", "EventRef", "PlaceRef");

    @Test
    void isNeverAnInternalError() {
        ServedTypes schema = ServedTypes.read();
        Set<String> tried = new TreeSet<>();
        List<String> internal = new ArrayList<>();
        schema.named("Query")
                .fields()
                .forEach(field -> field.arguments()
                        .filter(argument -> isTextual(argument))
                        .forEach(argument -> {
                            tried.add(field.name() + "." + argument.name());
                            for (String text : HOSTILE) {
                                check(rootQuery(field, argument), argument, text, internal);
                            }
                        }));
        for (String filter : List.of("EventFilter", "DisputeFilter")) {
            String list = filter.equals("EventFilter") ? "timeline" : "disputes";
            schema.named(filter).inputFields().filter(field -> isTextual(field)).forEach(field -> {
                tried.add(filter + "." + field.name());
                String query = "query ($value: %s) { %s(filter: {%s: $value}) { totalCount nodes { id } } }"
                        .formatted(field.type(), list, field.name());
                for (String text : HOSTILE) {
                    check(query, field, text, internal);
                }
            });
        }
        for (String inner : List.of(
                "name(language: $value)",
                "affiliations(at: $value) { title }",
                "timeline(after: $value) { totalCount }")) {
            tried.add("Actor." + inner);
            String type = inner.contains("at:") ? "EDTF" : "String";
            for (String text : HOSTILE) {
                check(
                        "query ($value: %s) { actor(ref: \"Russia\") { %s } }".formatted(type, inner),
                        new Element(Map.of("name", "value", "type", Map.of("name", type))),
                        text,
                        internal);
            }
        }
        assertThat(internal).isEmpty();
        assertThat(tried)
                .contains("actor.ref", "node.id", "nodes.ids", "search.text", "EventFilter.at", "DisputeFilter.text");
        assertThat(tried.size()).isGreaterThan(30);
    }

    private static boolean isTextual(Element argument) {
        return TEXTUAL.contains(argument.type().replaceAll("[\\[\\]!]", ""));
    }

    private static String rootQuery(Element field, Element argument) {
        String required = field.arguments()
                .filter(other -> !other.isNullable() && !other.name().equals(argument.name()))
                .map(other -> ", " + other.name() + ": \"Russia\"")
                .findFirst()
                .orElse("");
        String selection = field.type().contains("Connection") ? "totalCount" : "id";
        return "query ($value: %s) { %s(%s: $value%s) { %s } }"
                .formatted(argument.type(), field.name(), argument.name(), required, selection);
    }

    private static void check(String query, Element argument, String text, List<String> internal) {
        Object value = argument.type().startsWith("[") ? List.of(text) : text;
        Response response = GraphQL.post(query, Map.of("value", value));
        List<String> codes = response.path("errors.extensions.code");
        boolean isAnswered = response.statusCode() == 200 || response.statusCode() == 400;
        if (!isAnswered || (codes != null && (codes.contains("INTERNAL") || codes.contains(null)))) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" + text.length() : text;
            internal.add(query + " with " + shown + ": " + response.statusCode() + " " + codes);
        }
    }
}
