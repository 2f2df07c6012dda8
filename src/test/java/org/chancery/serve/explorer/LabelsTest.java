package org.chancery.serve.explorer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every visible value of the schema has a name in every language of the page, and every text is a message of ICU. */
class LabelsTest {
    private static final Path TRANSLATIONS = Path.of("src/main/web/i18n");

    /** Values that are shown as proper names or as longer choices, or that are not shown. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "CodeScheme",
            "TextDirection",
            "StatisticsKey",
            "Counting",
            "BucketOrder",
            "TermKind",
            "PositionOrigin",
            "QuestionKind");

    /** If an object had a key twice, the last one would win unnoticed. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The values of enums and the names of fields stand side by side in {@code vocabulary.json}. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr", "ru"})
    void sectionsOfTheVocabularyFollowFromIt(String language) throws IOException {
        Path file = TRANSLATIONS.resolve(language + ".json");
        String written = withVocabulary(language);
        if (Boolean.getBoolean("chancery.schema.update")) {
            Files.writeString(file, written);
        }
        assertThat(file)
                .as("./mvnw test -Dtest=LabelsTest -Dchancery.schema.update=true writes it")
                .hasContent(written);
    }

    private static String withVocabulary(String language) throws IOException {
        ObjectNode translations = (ObjectNode) translations(language);
        JsonNode vocabulary = STRICT.readTree(Files.readString(TRANSLATIONS.resolve("vocabulary.json")));
        vocabulary.properties().forEach(section -> {
            String[] path = section.getKey().split("\\.", -1);
            ObjectNode parent = path.length == 1 ? translations : (ObjectNode) translations.get(path[0]);
            ObjectNode texts = STRICT.createObjectNode();
            section.getValue()
                    .properties()
                    .forEach(word -> texts.set(word.getKey(), word.getValue().get(language)));
            parent.set(path[path.length - 1], texts);
        });
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return STRICT.writer(printer).writeValueAsString(translations) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr", "ru"})
    void noLabelIsMissing(String language) throws IOException {
        Map<String, List<String>> shown = valuesOfTheSchema();
        shown.keySet().removeAll(NOT_SHOWN);
        Map<String, Map<String, String>> labels = labels(language);
        assertThat(labels.keySet()).containsExactlyInAnyOrderElementsOf(shown.keySet());
        shown.forEach((name, values) ->
                assertThat(labels.get(name)).as(name).containsOnlyKeys(values.toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr", "ru"})
    void noTwoValuesOfAnEnumAreCalledTheSame(String language) throws IOException {
        labels(language)
                .forEach((name, values) -> assertThat(values.values()).as(name).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr", "ru"})
    void everyTextIsAMessageOfIcu(String language) throws IOException {
        List<String> texts = texts(translations(language)).toList();
        assertThat(texts).hasSizeGreaterThan(400).allSatisfy(text -> {
            MessageFormat message = new MessageFormat(text, ULocale.forLanguageTag(language));
            assertThat(message.toPattern()).isEqualTo(text);
        });
    }

    private static Map<String, List<String>> valuesOfTheSchema() throws IOException {
        return new HashMap<>(new SchemaParser()
                .parse(Files.readString(Path.of("schema.graphql"))).getTypes(EnumTypeDefinition.class).stream()
                        .collect(toMap(
                                EnumTypeDefinition::getName,
                                type -> type.getEnumValueDefinitions().stream()
                                        .map(EnumValueDefinition::getName)
                                        .toList())));
    }

    /** The sections that start with a capital letter are enums of the schema. */
    private static Map<String, Map<String, String>> labels(String language) throws IOException {
        Map<String, Map<String, String>> labels = new HashMap<>();
        translations(language).properties().forEach(section -> {
            if (Character.isUpperCase(section.getKey().charAt(0))) {
                labels.put(section.getKey(), STRICT.convertValue(section.getValue(), new TypeReference<>() {}));
            }
        });
        return labels;
    }

    private static JsonNode translations(String language) throws IOException {
        return STRICT.readTree(TRANSLATIONS.resolve(language + ".json").toFile());
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(LabelsTest::texts);
    }
}
