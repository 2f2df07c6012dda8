package org.chancery.serve.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of the documents and of the measurement of prices. */
final class DocumentedOperations {
    private static final Path DOCUMENTS = Path.of("docs");

    /** An operation in a block of its own, and the block of JSON behind it. */
    private static final Pattern BLOCK =
            Pattern.compile("```graphql\\R(.*?)```(?:\\s+```json\\R(.*?)```)?", Pattern.DOTALL);

    /** An operation within a program. */
    private static final Pattern IN_PROGRAM =
            Pattern.compile("gql(?:`|\\(\"\"\")\\s*(query.*?)(?:`|\"\"\")", Pattern.DOTALL);

    private static final Map<String, String> DASHBOARD = Map.of(
            "${__from:date:YYYY-MM-DD}", "1800-01-01",
            "${__to:date:YYYY-MM-DD}", "2025-12-31",
            "${language}", "ar",
            "${state}", "Russia",
            "${dispute}", "Quarrel 3",
            "${group:json}", "[\"Russia\", \"Tajikistan\", \"France\"]");

    private static final Map<String, @Nullable Object> OF_PROGRAMS =
            Map.of("first", 3, "filter", Map.of("between", List.of("Russia", "Tajikistan"), "during", "2023"));

    private DocumentedOperations() {}

    static List<Question> all() throws IOException {
        List<Question> all = new ArrayList<>();
        for (Path file : files(DOCUMENTS.resolve("questions"), ".graphql")) {
            all.add(Question.of(Files.readString(file)));
        }
        for (String line : Files.readAllLines(Path.of("bench", "price", "questions.txt"))) {
            all.add(Question.of(line));
        }
        List<Path> pages = new ArrayList<>(files(DOCUMENTS, ".md"));
        pages.add(Path.of("README.md"));
        for (Path page : pages) {
            String text = Files.readString(page);
            for (MatchResult block : BLOCK.matcher(text).results().toList()) {
                all.add(Question.of(block.group(1), variables(block.group(1), block.group(2))));
            }
            IN_PROGRAM.matcher(text).results().forEach(found -> all.add(Question.of(found.group(1), OF_PROGRAMS)));
        }
        return all;
    }

    /** Those of the dashboard, with values in place of its own variables. Other operations have their answer there. */
    private static Map<String, @Nullable Object> variables(String operation, @Nullable String json) throws IOException {
        if (json == null || !operation.contains("$")) {
            return Map.of();
        }
        String filled = json;
        for (Map.Entry<String, String> each : DASHBOARD.entrySet()) {
            filled = filled.replace(each.getKey(), each.getValue());
        }
        ObjectMapper mapper = new ObjectMapper();
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : mapper.readTree(filled).properties()) {
            variables.put(each.getKey(), mapper.treeToValue(each.getValue(), Object.class));
        }
        return variables;
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
