package org.chancery.language;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chancery.json.Json;

/**
 * Where English says "the" before a name: "a visit to the United States", and "to France". The page has the same list.
 */
public final class EnglishArticle {
    private static final String FILE = "/i18n/articles.json";
    private static final Pattern HAS_ARTICLE = read();

    private EnglishArticle() {}

    /** The name as it stands within a sentence. */
    public static String before(String name) {
        return HAS_ARTICLE.matcher(name).lookingAt() ? "the " + name : name;
    }

    private static Pattern read() {
        try (InputStream file = Objects.requireNonNull(EnglishArticle.class.getResourceAsStream(FILE), FILE)) {
            JsonNode words = Json.mapper().readTree(file);
            return Pattern.compile("(?!the )(?:%s|.*\\b(?:%s)\\b)"
                    .formatted(alternatives(words.required("begin")), alternatives(words.required("have"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alternatives(JsonNode words) {
        return words.valueStream().map(JsonNode::textValue).map(Pattern::quote).collect(joining("|"));
    }
}
