package org.chancery.ingest.bundled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.RefersTo;
import org.chancery.record.exchange.StoredRecord;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of dossiers of the Java types. Descriptions and limits are those of the schema before. */
final class DossierSchema {
    static final Path PATH = Path.of("src", "main", "resources", "META-INF", "resources", "schema", "dossier-1.json");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** What the Java types do not say, and nobody should have to write twice. */
    private static final List<String> BY_HAND =
            List.of("description", "minimum", "maximum", "minItems", "minProperties", "additionalProperties");

    private DossierSchema() {}

    static String written(ObjectNode before) throws JsonProcessingException {
        define(before, Bundle.class);
        for (Class<?> type : StoredRecord.within(Bundle.class)) {
            if (type != Bundle.class) {
                define(before.withObject("$defs").withObject(name(type)), type);
            }
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer(printer).writeValueAsString(before) + "\n";
    }

    private static void define(ObjectNode definition, Class<?> type) {
        definition.put("type", "object").put("additionalProperties", false);
        Set<String> required = new LinkedHashSet<>();
        JsonNode before = definition.path("properties").deepCopy();
        ObjectNode properties = MAPPER.createObjectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), property(component, before.path(component.getName())));
            boolean isList = component.getType() == List.class;
            if ((!isList && !isNullable(component) && component.getType() != Map.class)
                    || contains(definition.path("required"), component.getName())) {
                required.add(component.getName());
            }
        }
        definition.set("properties", properties);
        if (!required.isEmpty()) {
            definition.set("required", MAPPER.valueToTree(required));
        }
    }

    private static JsonNode property(RecordComponent component, JsonNode before) {
        ObjectNode property = MAPPER.createObjectNode();
        ObjectNode ofType =
                ofType(component.getGenericType(), component.getAnnotation(RefersTo.class), component.getName());
        if (before.has("description")) {
            property.set("description", before.get("description"));
        }
        property.setAll(ofType);
        if (before.path("type").isArray()) {
            // YAML makes a number of 042, and the reader takes it for a text.
            property.set("type", before.get("type"));
        }
        for (String name : BY_HAND) {
            if (before.has(name)) {
                property.set(name, before.get(name));
            }
        }
        return property;
    }

    private static ObjectNode ofType(Type type, @Nullable RefersTo reference, String name) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (type instanceof ParameterizedType list) {
            if (list.getRawType() == Map.class) {
                return schema.put("type", "object");
            }
            schema.put("type", "array").set("items", ofType(list.getActualTypeArguments()[0], reference, name));
            return schema;
        }
        Class<?> simple = (Class<?>) type;
        if (reference != null) {
            return schema.put("$ref", reference.value() == RecordKind.ACTOR ? ref("actorReference") : ref("key"));
        }
        if (simple.isEnum()) {
            ArrayNode values = schema.putArray("enum");
            Arrays.stream(simple.getEnumConstants()).forEach(constant -> values.add(constant.toString()));
            return schema;
        }
        if (simple.isRecord()) {
            return schema.put("$ref", ref(name(simple)));
        }
        if (simple == Edtf.class) {
            return schema.put("$ref", ref("edtf"));
        }
        return simple == String.class && name.equals("key")
                ? schema.put("$ref", ref("key"))
                : schema.setAll(plain(simple));
    }

    private static ObjectNode plain(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (type == String.class) {
            return schema.put("type", "string").put("pattern", "\\S");
        }
        return schema.put("type", type == Boolean.class ? "boolean" : type == Integer.class ? "integer" : "number");
    }

    private static String ref(String definition) {
        return "#/$defs/" + definition;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean contains(JsonNode array, String text) {
        for (JsonNode element : array) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName().replace("Bundled", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
