package org.chancery.contract;

import graphql.introspection.IntrospectionQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.serve.http.GraphQL;
import org.jspecify.annotations.Nullable;

/** The types of the schema from introspection. */
record ServedTypes(List<ServedType> types) {
    static ServedTypes read() {
        List<Map<String, @Nullable Object>> types =
                GraphQL.post(IntrospectionQuery.INTROSPECTION_QUERY).path("data.__schema.types");
        return new ServedTypes(types.stream()
                .map(ServedType::new)
                .filter(type -> !type.name().startsWith("__"))
                .toList());
    }

    Stream<ServedType> ofKind(String kind) {
        return types.stream().filter(type -> type.kind().equals(kind));
    }

    ServedType named(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type " + name));
    }

    record ServedType(Map<String, @Nullable Object> told) {
        String name() {
            return String.valueOf(told.get("name"));
        }

        String kind() {
            return String.valueOf(told.get("kind"));
        }

        Stream<Element> fields() {
            return elements(told, "fields");
        }

        Stream<Element> inputFields() {
            return elements(told, "inputFields");
        }

        Stream<Element> enumValues() {
            return elements(told, "enumValues");
        }

        List<String> interfaces() {
            return elements(told, "interfaces").map(Element::name).toList();
        }

        Optional<Element> field(String name) {
            return fields().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    /** A field, an argument, an input field or an enum value. */
    record Element(Map<String, @Nullable Object> told) {
        String name() {
            return String.valueOf(told.get("name"));
        }

        String description() {
            return told.get("description") == null ? "" : String.valueOf(told.get("description"));
        }

        Stream<Element> arguments() {
            return elements(told, "args");
        }

        /** The type as in the SDL. */
        String type() {
            return written(told.get("type"));
        }

        boolean isNullable() {
            return !type().endsWith("!");
        }
    }

    @SuppressWarnings("unchecked") // JSON
    private static Stream<Element> elements(Map<String, @Nullable Object> parent, String name) {
        Object elements = parent.get(name);
        return elements == null
                ? Stream.of()
                : ((List<Map<String, @Nullable Object>>) elements).stream().map(Element::new);
    }

    @SuppressWarnings("unchecked") // JSON
    private static String written(@Nullable Object type) {
        Map<String, @Nullable Object> told =
                (Map<String, @Nullable Object>) Objects.requireNonNull(type, "every element tells its type");
        return switch (String.valueOf(told.get("kind"))) {
            case "NON_NULL" -> written(told.get("ofType")) + "!";
            case "LIST" -> "[" + written(told.get("ofType")) + "]";
            default -> String.valueOf(told.get("name"));
        };
    }
}
