package org.chancery.serve.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLScalarType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.serve.operation.generated.Chance;
import org.chancery.serve.operation.generated.ValuePool;

/** Values for arguments from the records of the archive, and others that mean nothing or several things. */
final class ArchiveValues implements ValuePool {
    private static final String RECORDS = """
            {
              timeline(first: 60) {
                edges {
                  cursor
                  node {
                    id title place { id name } about { id name }
                    participants { actor { id name } onBehalfOf { id name } }
                    citations { source { id title } }
                    agenda { topic { id name } }
                  }
                }
              }
              newest: timeline(first: 40, orderBy: NEWEST_FIRST) { nodes { id title participants { actor { id name } } } }
              meetings(first: 20) { edges { cursor } }
              actors(first: 10) { edges { cursor node { id name } } }
              bodies: actors(first: 20, kinds: [ORGANIZATION, ARMED_GROUP]) { nodes { id name } }
              disputes(first: 20) { edges { cursor node { id name } } }
            }""";
    private static final List<String> LANGUAGES =
            List.of("en", "ar", "ru", "fa", "tg", "zh-Hant", "de, ar;q=0.5", "*", "EN-us", "not a language");
    private static final double UNFIT = 0.025;

    private final JsonNode records;
    private final Map<String, List<String>> good;
    private final Map<String, List<String>> unfit = Map.of(
            "ActorRef", List.of("Atlantis", "Congo", "", "iso3166:XX", "UGVyc29uOjk5OTk5OTk"),
            "DisputeRef", List.of("The quarrel of nobody", "", "RGlzcHV0ZTo5OTk5OTk5"),
            "EventRef", List.of("A meeting that was not", "", "TWVldGluZzo5OTk5OTk5"),
            "PlaceRef", List.of("Nowhere", "", "UGxhY2U6OTk5OTk5OQ"),
            "EDTF", List.of("2023-13", "never", "", "2023-02-30"),
            "ID", List.of("UGxhY2U6OTk5OTk5OQ", "no id", "TWVldGluZzp4"),
            "language", List.of("no-such-language-at-all", "", "x", "und"),
            "text", List.of("", " ", "zzxqy"),
            "sources", List.of("The unwritten gazette", ""),
            "topics", List.of("The unsaid", ""));

    ArchiveValues(BothEngines engines) throws IOException {
        records = new ObjectMapper()
                .readTree(Objects.requireNonNull(
                        engines.served(Question.of(RECORDS)).data()));
        good = Map.of(
                "ActorRef",
                with(found("actor", "name"), "Russia", "Tajikistan", "روسيا", "iso3166:FR", "France", "Envoy Number3"),
                "DisputeRef",
                with(found("about", "id"), "Quarrel 2"),
                "EventRef",
                found("node", "id"),
                "PlaceRef",
                with(found("place", "id"), "Town 1", "Dushanbe", "iso3166:FR"),
                "EDTF",
                List.of("18XX", "1800/1899", "2023", "2023-04", "1805", "1860/..", "2022/2023", "1815~", "../1830"),
                "ID",
                found("", "id"),
                "language",
                LANGUAGES.subList(0, 6),
                "text",
                List.of("Happening", "Town", "Russia", "a", "حدث", "Rusia", "meeting Tajikistan 2023", "\"q\"\n\\"),
                "sources",
                found("source", "title"),
                "topics",
                found("topic", "name"));
    }

    private static List<String> with(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }

    /** The values of this key in objects that stand under this one; in all objects if it is empty. */
    private List<String> found(String within, String key) {
        List<JsonNode> objects = within.isEmpty() ? List.of(records) : records.findValues(within);
        return objects.stream()
                .flatMap(object -> object.findValues(key).stream())
                .map(JsonNode::asText)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Object scalar(GraphQLScalarType type, String name, Chance chance) {
        return switch (type.getName()) {
            case "Int" -> chance.of(UNFIT) ? chance.oneOf(List.of(0, -1, 201)) : 1 + chance.below(4);
            case "Float" -> number(name, chance);
            case "Boolean" -> chance.of(0.5);
            case "String" -> text(name, chance);
            default -> ofKind(type.getName(), chance);
        };
    }

    private static Object number(String name, Chance chance) {
        if (chance.of(UNFIT)) {
            return 1e9;
        }
        return name.equals("kilometres") ? 1 + chance.below(20_000) : chance.below(900) / 10.0;
    }

    private Object text(String name, Chance chance) {
        return switch (name) {
            case "language", "sources", "topics" -> ofKind(name, chance);
            case "after", "before" ->
                chance.oneOf(
                        List.of("", "no cursor", cursors("Query", "timeline").get(0)));
            default -> ofKind("text", chance);
        };
    }

    private String ofKind(String kind, Chance chance) {
        return chance.oneOf(Objects.requireNonNull((chance.of(UNFIT) ? unfit : good).get(kind), kind));
    }

    @Override
    public List<String> cursors(String parentType, String field) {
        if (!parentType.equals("Query")) {
            return List.of();
        }
        List<String> cursors = new ArrayList<>();
        records.path(field).findValues("cursor").forEach(cursor -> cursors.add(cursor.asText()));
        return cursors;
    }

    @Override
    public List<String> languages() {
        return LANGUAGES;
    }
}
