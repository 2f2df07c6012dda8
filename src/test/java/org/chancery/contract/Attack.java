package org.chancery.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A short request that is meant to be expensive.
 *
 * @param body the body, JSON or nearly JSON
 * @param outcome the code of its first error, or {@link #ANSWERED}
 */
record Attack(String name, String body, String outcome) {
    static final String ANSWERED = "none";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Attack document(String name, String outcome, String document) {
        return with(name, outcome, document, Map.of());
    }

    static Attack with(String name, String outcome, String document, Map<String, ?> variables) {
        try {
            String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
            return new Attack(name, body, outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An attack with a variable named {@code text}. */
    static Attack text(String name, String outcome, String field, String text) {
        return with(name, outcome, "query($text: String!) { %s }".formatted(field), Map.of("text", text));
    }

    /** An attack with raw variables, which writers of JSON would reject. */
    static Attack raw(String name, String outcome, String document, String variables) {
        return new Attack(name, "{\"query\":\"%s\",\"variables\":%s}".formatted(document, variables), outcome);
    }

    /** This many parts of a document, one after the other. */
    static String parts(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return name;
    }
}
