package org.chancery.ingest.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.StoredRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The published schema says what the reader does. Its structure follows from the Java types; {@code ./mvnw test
 * -Dtest=DossierSchemaTest -Dchancery.schema.update=true} writes it, and keeps descriptions and limits, which are
 * written by hand.
 */
class DossierSchemaTest {
    private static final String FILE = "/META-INF/resources/schema/dossier-1.json";
    private final ObjectNode schema = read();

    @Test
    void theFileFollowsFromTheTypes() throws IOException {
        String written = DossierSchema.written(schema.deepCopy());
        if (Boolean.getBoolean("chancery.schema.update")) {
            Files.writeString(DossierSchema.PATH, written);
        }
        assertThat(DossierSchema.PATH).hasContent(written);
    }

    @Test
    void theBundledDossierIsValid() throws IOException {
        JsonNode dossier = new YAMLMapper().readTree(BundledDossier.content());
        assertThat(errors(dossier)).isEmpty();
    }

    @Test
    void aFileThatTheReaderRejectsIsNotValid() throws IOException {
        JsonNode dossier = new YAMLMapper().readTree(BundledDossier.content());
        ((ObjectNode) dossier.at("/events/0")).put("status", "HAPPENED");
        assertThat(errors(dossier)).singleElement().asString().contains("/events/0/status");
    }

    @TestFactory
    Stream<DynamicTest> everyRecordHasTheFieldsOfItsDefinition() {
        return StoredRecord.within(Bundle.class).stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> assertAgrees(type)));
    }

    private void assertAgrees(Class<?> type) {
        JsonNode definition = type == Bundle.class ? schema : schema.at("/$defs/" + definitionName(type));
        assertThat(definition.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(definition.path("description").asText()).isNotBlank();
        RecordComponent[] components = type.getRecordComponents();
        assertThat(definition.path("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(texts(definition.path("required"))).containsAll(requiredOf(components));
        for (RecordComponent component : components) {
            JsonNode property = definition.path("properties").path(component.getName());
            assertThat(property.path("description").asText())
                    .as("description of %s", component.getName())
                    .isNotBlank();
            assertThat(texts(property.path("enum"))).isEqualTo(constantsOf(component.getType()));
            if (component.getGenericType() instanceof ParameterizedType list) {
                JsonNode entries = property.path("items");
                assertThat(texts(entries.path("enum"))).isEqualTo(constantsOf(list.getActualTypeArguments()[0]));
            }
        }
    }

    private static List<String> requiredOf(RecordComponent[] components) {
        return Arrays.stream(components)
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> component.getType() != List.class && component.getType() != Map.class)
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> constantsOf(java.lang.reflect.Type type) {
        return type instanceof Class<?> choice && choice.isEnum()
                ? Arrays.stream(choice.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    private static String definitionName(Class<?> type) {
        String name = type.getSimpleName().replace("Bundled", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> texts(JsonNode array) {
        ArrayList<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    private List<com.networknt.schema.Error> errors(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(document.toString(), InputFormat.JSON);
    }

    private static ObjectNode read() {
        try (InputStream stream = DossierSchemaTest.class.getResourceAsStream(FILE)) {
            return (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError("The schema is no JSON", e);
        }
    }
}
