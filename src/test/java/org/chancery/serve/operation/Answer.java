package org.chancery.serve.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an engine answered, in a form in which equal answers are equal.
 *
 * @param head the status, and what the body has beside data and errors
 * @param data as its bytes are sent; null without any
 * @param errors each as JSON, sorted, since engines may find them in different orders
 */
record Answer(String head, @Nullable String data, List<String> errors) {
    private static final Pattern CORRELATION_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Answer of(GraphQLResponse response, ObjectMapper json) {
        Map<String, Object> body = response.body();
        List<?> errors = body.get("errors") instanceof List<?> some ? some : List.of();
        String head = "%d, %s: %s %s"
                .formatted(
                        response.status(),
                        response.isRejectedDocument() ? "rejected" : "accepted",
                        body.keySet().stream().sorted().toList(),
                        body.get("extensions"));
        return new Answer(
                head,
                body.containsKey("data") ? text(body.get("data"), json) : null,
                errors.stream()
                        .map(error -> CORRELATION_ID.matcher(text(error, json)).replaceAll("…"))
                        .sorted()
                        .toList());
    }

    /** Whether the operation ran, with errors or without. */
    boolean isExecuted() {
        return data != null;
    }

    /** Whether there is an error that the client could not foresee. */
    boolean hasFault() {
        return errors.stream().anyMatch(error -> error.contains("\"INTERNAL\""));
    }

    private static String text(@Nullable Object value, ObjectMapper json) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            return "cannot be written: " + unwritable.getMessage();
        }
    }
}
