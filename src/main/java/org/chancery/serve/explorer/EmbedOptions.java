package org.chancery.serve.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.export.FilterParameters;

/**
 * The contents and the look of an embedded timeline, as parameters of a URL.
 *
 * @param question which events
 * @param looks the options, by the names of their attributes
 */
public record EmbedOptions(FilterParameters question, Map<String, String> looks) {
    private static final String LANES = "lanes";
    private static final Map<String, String> LOOKS = looksAndTheirForm();

    /** Old links to the explorer use these names. */
    private static final Map<String, String> OLD_LANES = Map.of("actor", "actors", "dispute", "disputes");

    private static final Map<String, String> OLD_NAMES = Map.of("scheme", "theme");

    /** The single event to show instead of a filter's result. */
    static final String EVENT = "event";

    /** Whether a parameter of the page is one of these, by its present or its former name. */
    static boolean isOne(String name) {
        return LOOKS.containsKey(name) || OLD_NAMES.containsKey(name);
    }

    /**
     * Reads the parameters, decoded, in the order of the URL.
     *
     * @throws ClientError if one is unknown or malformed
     */
    static EmbedOptions read(List<Map.Entry<String, String>> parameters) {
        List<Map.Entry<String, String>> named =
                parameters.stream().map(EmbedOptions::inTodaysWords).toList();
        FilterParameters question = FilterParameters.read(named, LOOKS.keySet());
        Map<String, String> looks = new LinkedHashMap<>();
        for (Map.Entry<String, String> parameter : named) {
            String form = LOOKS.get(parameter.getKey());
            if (form != null) {
                looks.put(parameter.getKey(), checked(parameter.getKey(), parameter.getValue(), form));
            }
        }
        return new EmbedOptions(question, looks);
    }

    private static Map.Entry<String, String> inTodaysWords(Map.Entry<String, String> parameter) {
        String name = OLD_NAMES.getOrDefault(parameter.getKey(), parameter.getKey());
        String value = parameter.getValue();
        return Map.entry(name, name.equals(LANES) ? OLD_LANES.getOrDefault(value, value) : value);
    }

    /** The parameters of the frame, without a question mark. */
    String queryString() {
        List<String> pairs = new ArrayList<>();
        String filter = question.queryString();
        if (!filter.isEmpty()) {
            pairs.add(filter);
        }
        looks.forEach((name, value) -> pairs.add(name + "=" + value));
        return String.join("&", pairs);
    }

    private static String checked(String name, String value, String form) {
        if (!value.matches(form)) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s is %s. Write one of: %s.".formatted(name, ClientInput.quoted(value), readable(form)));
        }
        return value;
    }

    private static String readable(String form) {
        return Stream.of(form.split("\\|"))
                .map(part -> part.startsWith("[") ? "a number, or an id" : part)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> looksAndTheirForm() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("theme", "light|dark|auto");
        forms.put(LANES, "actors|disputes|none");
        forms.put("list", "shown|hidden");
        forms.put("limit", "[0-9]{1,4}");
        forms.put("refresh", "[0-9]{1,6}");
        forms.put(EVENT, "[A-Za-z0-9_-]{1,60}");
        return forms;
    }
}
