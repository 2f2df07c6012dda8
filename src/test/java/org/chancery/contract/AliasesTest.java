package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field under two aliases with different arguments has the right answer for each. */
@QuarkusTest
class AliasesTest {

    /** The document around a field, with %s for the field, and two sets of arguments whose answers differ. */
    record Case(String type, String field, String place, String one, String other) {
        @Override
        public String toString() {
            return type + "." + field;
        }
    }

    static List<Case> cases() {
        String actors = "{ actors(memberOf: \"csto\", first: 10) { nodes { %s } } }";
        String events = "{ timeline(filter: {during: \"2022/2023\"}, first: 50) { nodes { %s } } }";
        String disputes = "{ disputes(first: 10) { nodes { %s } } }";
        String pages = "{ pageInfo { hasNextPage } nodes { id } }";
        return List.of(
                new Case(
                        "Actor",
                        "affiliations",
                        actors,
                        "affiliations(roles: [MEMBER]) { role body { id } }",
                        "affiliations(roles: [OBSERVER, PART_OF]) { role body { id } }"),
                new Case(
                        "Actor",
                        "members",
                        actors,
                        "members(roles: [FOREIGN_MINISTER]) { role member { id } }",
                        "members(at: \"1950\") { role member { id } }"),
                new Case(
                        "Actor",
                        "timeline",
                        actors,
                        "timeline(first: 2) " + pages,
                        "timeline(first: 2, orderBy: NEWEST_FIRST) " + pages),
                new Case(
                        "Actor",
                        "timeline",
                        actors,
                        "timeline(filter: {types: [MEETING]}) " + pages,
                        "timeline(filter: {types: [INCIDENT]}) " + pages),
                new Case("Actor", "name", actors, "name(language: \"ru\")", "name(language: \"ar\")"),
                new Case(
                        "Actor",
                        "localizedName",
                        actors,
                        "localizedName(language: \"ru\") { text language }",
                        "localizedName(language: \"ar\") { text language }"),
                new Case(
                        "TimelineEvent",
                        "claims",
                        events,
                        "claims(property: DATE) { value }",
                        "claims(property: FATALITIES) { value }"),
                new Case("TimelineEvent", "title", events, "title(language: \"ru\")", "title(language: \"ar\")"),
                new Case(
                        "TimelineEvent",
                        "localizedTitle",
                        events,
                        "localizedTitle(language: \"ru\") { text language }",
                        "localizedTitle(language: \"ar\") { text language }"),
                new Case(
                        "EventDate",
                        "text",
                        events,
                        "date { text(language: \"ru\") }",
                        "date { text(language: \"ar\") }"),
                new Case(
                        "EventDate",
                        "localizedText",
                        events,
                        "date { localizedText(language: \"ru\") { text language } }",
                        "date { localizedText(language: \"ar\") { text language } }"),
                new Case(
                        "TimelineConnection",
                        "cursorAt",
                        "{ %s }",
                        "timeline { cursorAt(time: \"2021\") }",
                        "timeline { cursorAt(time: \"2023\") }"),
                new Case(
                        "Place",
                        "name",
                        events,
                        "place { name(language: \"ru\") }",
                        "place { name(language: \"ar\") }"),
                new Case(
                        "Place",
                        "localizedName",
                        events,
                        "place { localizedName(language: \"ru\") { text } }",
                        "place { localizedName(language: \"ar\") { text } }"),
                new Case(
                        "Topic",
                        "name",
                        events,
                        "agenda { topic { name(language: \"ru\") } }",
                        "agenda { topic { name(language: \"ar\") } }"),
                new Case(
                        "Topic",
                        "localizedName",
                        events,
                        "agenda { topic { localizedName(language: \"ru\") { text } } }",
                        "agenda { topic { localizedName(language: \"ar\") { text } } }"),
                new Case("Dispute", "name", disputes, "name(language: \"ru\")", "name(language: \"ar\")"),
                new Case(
                        "Dispute",
                        "localizedName",
                        disputes,
                        "localizedName(language: \"ru\") { text }",
                        "localizedName(language: \"ar\") { text }"),
                new Case("Dispute", "timeline", disputes, "timeline(first: 1) " + pages, "timeline(last: 1) " + pages),
                new Case(
                        "Dispute",
                        "timeline",
                        disputes,
                        "timeline(filter: {types: [MEETING]}) " + pages,
                        "timeline(filter: {types: [INCIDENT]}) " + pages),
                new Case(
                        "Query",
                        "actor",
                        "{ %s }",
                        "actor(ref: \"Russia\") { id }",
                        "actor(ref: \"Tajikistan\") { id }"),
                new Case(
                        "Query",
                        "dates",
                        "{ %s }",
                        "dates(edtf: [\"2021\"]) { text }",
                        "dates(edtf: [\"2023-04\"]) { text }"),
                new Case(
                        "Query",
                        "actors",
                        "{ %s }",
                        "actors(kinds: [PERSON]) " + pages,
                        "actors(kinds: [STATE]) " + pages),
                new Case(
                        "Query",
                        "timeline",
                        "{ %s }",
                        "timeline(filter: {types: [MEETING]}) " + pages,
                        "timeline(filter: {types: [INCIDENT]}) " + pages),
                new Case(
                        "Query",
                        "meetings",
                        "{ %s }",
                        "meetings(filter: {during: \"2021\"}) " + pages,
                        "meetings(filter: {during: \"2023\"}) " + pages),
                new Case(
                        "Query",
                        "dispute",
                        "{ %s }",
                        "dispute(ref: \"Tajik–Kyrgyz border dispute\") { id }",
                        "dispute(ref: \"Terrorist threat from Afghanistan\") { id }"),
                new Case(
                        "Query",
                        "event",
                        "{ %s }",
                        "event(ref: \"Rahmon receives Lavrov\") { id }",
                        "event(ref: \"Talks of Lavrov and Muhriddin in Dushanbe\") { id }"),
                new Case("Query", "disputes", "{ %s }", "disputes(first: 1) " + pages, "disputes(last: 1) " + pages),
                new Case(
                        "Query",
                        "search",
                        "{ %s }",
                        "search(text: \"Dushanbe\") " + pages,
                        "search(text: \"Samarkand\") " + pages),
                new Case(
                        "Query",
                        "parsedSearch",
                        "{ %s }",
                        "parsedSearch(text: \"2022\") { terms { text } }",
                        "parsedSearch(text: \"2023\") { terms { text } }"),
                new Case(
                        "Query",
                        "interpretation",
                        "{ %s }",
                        "interpretation(text: \"2022\") { pieces { text } }",
                        "interpretation(text: \"2023\") { pieces { text } }"),
                new Case(
                        "Query",
                        "statistics",
                        "{ %s }",
                        "statistics(by: [KIND]) { buckets { count } }",
                        "statistics(by: [STATUS]) { buckets { count } }"),
                new Case(
                        "Query",
                        "contact",
                        "{ %s }",
                        "contact(between: [\"Russia\", \"Tajikistan\"]) { count }",
                        "contact(between: [\"Russia\", \"Tajikistan\"], before: \"2022\") { count }"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepTheirOwnArguments(Case fields) {
        Object one = data(fields, aliased("one", fields.one(), fields), "one");
        Object other = data(fields, aliased("other", fields.other(), fields), "other");
        assertThat(one).as("the two sets of arguments tell the fields apart").isNotEqualTo(other);

        String both = aliased("one", fields.one(), fields) + " " + aliased("other", fields.other(), fields);
        assertThat(data(fields, both, "one")).isEqualTo(one);
        assertThat(data(fields, both, "other")).isEqualTo(other);
    }

    @Test
    void nodesOfTwoLists() {
        String russia = GraphQL.post("{ actor(ref: \"Russia\") { id } }").path("data.actor.id");
        String tajikistan =
                GraphQL.post("{ actor(ref: \"Tajikistan\") { id } }").path("data.actor.id");
        Response both = GraphQL.post(
                ("{ one: nodes(ids: [\"%s\"]) { id } other: nodes(ids: [\"%s\"]) { id } a: node(id: \"%s\") { id "
                                + "} b: node(id: \"%s\") { id } }")
                        .formatted(russia, tajikistan, russia, tajikistan));
        assertThat(both.<Map<String, Object>>path("data"))
                .isEqualTo(Map.of(
                        "one", List.of(Map.of("id", russia)),
                        "other", List.of(Map.of("id", tajikistan)),
                        "a", Map.of("id", russia),
                        "b", Map.of("id", tajikistan)));
    }

    /** The name without a language and the one in no language were taken for the same. */
    @Test
    void anEmptyLanguageIsRefusedBesideTheReadersOwn() {
        Response response = GraphQL.post(
                "{ actor(ref: \"Russia\") { own: name } other: actor(ref: \"Russia\") { name(language: \"\") } }");
        assertThat(response.<String>path("data.actor.own")).isEqualTo("Russia");
        assertThat(response.<String>path("errors[0].message")).startsWith("\"\" is not a language.");
    }

    @Test
    void areTriedForEveryFieldWithArguments() {
        Set<String> tried = cases().stream().map(Case::toString).collect(Collectors.toSet());
        tried.addAll(List.of("Query.node", "Query.nodes"));
        ServedTypes schema = ServedTypes.read();
        Set<String> known = schema.types().stream()
                .flatMap(type -> type.fields()
                        .filter(field -> field.arguments().findAny().isPresent())
                        .map(field -> ownerOf(schema, type, field.name()) + "." + field.name()))
                .collect(Collectors.toSet());
        assertThat(tried).containsExactlyInAnyOrderElementsOf(known);
    }

    /** The interface that declares the field, if one does. */
    private static String ownerOf(ServedTypes schema, ServedTypes.ServedType type, String field) {
        return type.interfaces().stream()
                .filter(name -> schema.named(name).field(field).isPresent())
                .findFirst()
                .orElse(type.name());
    }

    private static String aliased(String alias, String selection, Case fields) {
        int field = selection.indexOf(fields.field());
        return Arrays.asList("place", "agenda", "date", "timeline").stream().anyMatch(selection::startsWith)
                ? alias + ": " + selection
                : selection.substring(0, field) + alias + ": " + selection.substring(field);
    }

    /** The values of the alias in all objects. */
    private static Object data(Case fields, String selection, String alias) {
        Response response = GraphQL.post(fields.place().formatted(selection));
        assertThat(response.<Object>path("errors")).as(response.asString()).isNull();
        return fields.place().equals("{ %s }")
                ? response.path("data." + alias)
                : response.path("data.%s.nodes.%s"
                        .formatted(fields.place().substring(2, fields.place().indexOf("(")), alias));
    }
}
