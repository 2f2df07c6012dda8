package org.chancery.serve.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads lists of documents as the tools of clients write them: the manifest of
 * {@code generate-persisted-query-manifest} (Apollo), the map of {@code relay-compiler}, or files with one document
 * each.
 */
final class RegisteredDocuments {
    private static final String APOLLO = "apollo-persisted-query-manifest";

    private final ObjectMapper mapper;
    private final Map<String, String> byId = new HashMap<>();

    private RegisteredDocuments(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The texts by their ids: those of the lists, and the hash of each text.
     *
     * @throws IllegalArgumentException if something is not a list; the message says where, and what is expected
     */
    static Map<String, String> read(Path fileOrFolder, ObjectMapper mapper) {
        RegisteredDocuments documents = new RegisteredDocuments(mapper);
        files(fileOrFolder).forEach(documents::add);
        if (documents.byId.isEmpty()) {
            throw fault(fileOrFolder, "has no documents");
        }
        return Map.copyOf(documents.byId);
    }

    private static List<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.walk(fileOrFolder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isDocument(file) || file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw fault(fileOrFolder, "cannot be read (" + e + ")");
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".graphql") || file.toString().endsWith(".gql");
    }

    private void add(Path file) {
        String content = content(file);
        if (isDocument(file)) {
            add(file, DocumentHash.of(content), content);
            return;
        }
        JsonNode manifest = json(file, content);
        if (APOLLO.equals(manifest.path("format").asText())) {
            for (JsonNode operation : manifest.path("operations")) {
                add(file, operation.path("id"), operation.path("body"));
            }
        } else {
            manifest.properties().forEach(entry -> add(file, mapper.valueToTree(entry.getKey()), entry.getValue()));
        }
    }

    private void add(Path file, JsonNode id, JsonNode text) {
        if (!id.isTextual() || !text.isTextual()) {
            throw fault(
                    file,
                    "is neither a manifest of Apollo ({\"format\": \"%s\", \"operations\": [{\"id\", \"body\"}]})"
                                    .formatted(APOLLO)
                            + " nor one of Relay ({\"id\": \"document\"})");
        }
        add(file, id.textValue(), text.textValue());
    }

    private void add(Path file, String id, String text) {
        String other = byId.putIfAbsent(id, text);
        if (other != null && !other.equals(text)) {
            throw fault(file, "gives the id " + id + " to another document than before");
        }
        byId.putIfAbsent(DocumentHash.of(text), text);
    }

    private JsonNode json(Path file, String content) {
        try {
            JsonNode manifest = mapper.readTree(content);
            if (manifest.isObject()) {
                return manifest;
            }
            throw fault(file, "is not a JSON object");
        } catch (JsonProcessingException e) {
            throw fault(file, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw fault(file, "cannot be read as a file in UTF-8 (" + e + ")");
        }
    }

    private static IllegalArgumentException fault(Path file, String what) {
        return new IllegalArgumentException("chancery.documents.registered: %s %s.".formatted(file, what));
    }
}
