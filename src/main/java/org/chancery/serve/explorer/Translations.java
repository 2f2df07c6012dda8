package org.chancery.serve.explorer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.json.Json;

/** The texts of the page in one language, from the files of the page itself: {@code src/main/web/i18n}. */
final class Translations {
    private final String file;
    private final byte[] bytes;
    private final JsonNode sections;

    private Translations(String file, byte[] bytes) throws IOException {
        this.file = file;
        this.bytes = bytes;
        sections = Json.mapper().readTree(bytes);
    }

    /**
     * Reads the texts of a language.
     *
     * @param tag of the language, as the files are named
     */
    static Translations in(String tag) {
        String file = "/i18n/" + tag + ".json";
        try (InputStream texts = Objects.requireNonNull(Translations.class.getResourceAsStream(file), file)) {
            return new Translations(file, texts.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it is. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** Some of its sections, as a file of their own. */
    byte[] bytesOf(List<String> chosen) {
        ObjectNode part = Json.mapper().createObjectNode();
        for (String section : chosen) {
            part.set(section, sections.required(section));
        }
        return part.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text by its section and its key. */
    String text(String section, String key) {
        return find(section, key)
                .orElseThrow(() -> new IllegalStateException("%s has no text %s.%s".formatted(file, section, key)));
    }

    /** A text by its section, and its key, in which dots lead further down. */
    Optional<String> find(String section, String key) {
        JsonNode text = sections.path(section);
        for (String part : key.split("\\.", -1)) {
            text = text.path(part);
        }
        return Optional.ofNullable(text.textValue());
    }
}
