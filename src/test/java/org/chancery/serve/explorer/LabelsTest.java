package org.chancery.serve.explorer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of the schema that a person sees has a name in every language of the page. */
class LabelsTest {
    private static final Path LABELS = Path.of("src/main/resources/web/app/labels");

    /** Shown as proper names, or as choices that say more than the value, or read by the page alone. */
    private static final Set<String> NOT_SHOWN =
            Set.of("CodeScheme", "TextDirection", "StatisticsKey", "Counting", "BucketOrder", "TermKind");

    private static final Pattern ENUM = Pattern.compile("^ {2}(\\w+): \\{$");
    private static final Pattern VALUE = Pattern.compile("^ {4}(\\w+): \"(.+)\",$");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr", "ru"})
    void noneLacks(String language) throws IOException {
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

    private static Map<String, List<String>> valuesOfTheSchema() throws IOException {
        return new HashMap<>(new SchemaParser()
                .parse(Files.readString(Path.of("schema.graphql"))).getTypes(EnumTypeDefinition.class).stream()
                        .collect(toMap(
                                EnumTypeDefinition::getName,
                                type -> type.getEnumValueDefinitions().stream()
                                        .map(EnumValueDefinition::getName)
                                        .toList())));
    }

    private static Map<String, Map<String, String>> labels(String language) throws IOException {
        Map<String, Map<String, String>> labels = new HashMap<>();
        List<Map<String, String>> open = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS.resolve(language + ".ts"))) {
            Matcher begin = ENUM.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (begin.matches()) {
                open.add(new HashMap<>());
                labels.put(begin.group(1), open.get(open.size() - 1));
            } else if (value.matches()) {
                open.get(open.size() - 1).put(value.group(1), value.group(2));
            }
        }
        return labels;
    }
}
