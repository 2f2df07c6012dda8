package org.chancery.serve.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.language.LanguagePreference;
import org.chancery.language.NearestWord;
import org.chancery.query.timeline.EventFilter;
import org.chancery.query.timeline.TimelineOrder;
import org.jspecify.annotations.Nullable;

/**
 * A question about events as the query string of a URL. The parameters are the components of {@link EventFilter}, lists
 * by repeating the parameter, with {@code near=LAT,LONG,KM}; and {@code orderBy} and {@code language}.
 *
 * @param filter which events
 * @param orderBy the order; null if the URL has none
 * @param language the language, as a BCP 47 tag; null if the URL has none
 */
public record FilterParameters(
        EventFilter filter,
        @Nullable TimelineOrder orderBy,
        @Nullable String language) {
    private static final String ORDER_BY = "orderBy";
    private static final String LANGUAGE = "language";

    /** The names of all parameters, in their order in a query string. */
    public static List<String> names() {
        return Stream.concat(FilterParameter.ALL.stream().map(FilterParameter::name), Stream.of(ORDER_BY, LANGUAGE))
                .toList();
    }

    /** Reads the parameters, decoded, in the order of the URL. */
    public static FilterParameters read(Iterable<Map.Entry<String, String>> parameters) {
        return read(parameters, Set.of());
    }

    /**
     * Reads the parameters.
     *
     * @param others parameters to ignore, because they belong to others
     * @throws ClientError if one is unknown, malformed, or repeated without being a list
     */
    public static FilterParameters read(Iterable<Map.Entry<String, String>> parameters, Set<String> others) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Map.Entry<String, String> parameter : parameters) {
            if (!others.contains(parameter.getKey())) {
                given.computeIfAbsent(known(parameter.getKey()), name -> new ArrayList<>())
                        .add(present(parameter));
            }
        }
        Map<String, Object> values = new HashMap<>();
        given.forEach((name, texts) -> {
            FilterParameter parameter = FilterParameter.named(name);
            if (parameter == null || !parameter.isList()) {
                requireOne(name, texts);
            }
            if (parameter != null) {
                ClientInput.requireShort(name, texts);
                values.put(name, parameter.read().apply(texts));
            }
        });
        return new FilterParameters(
                FilterParameter.filter(values), order(given.get(ORDER_BY)), language(given.get(LANGUAGE)));
    }

    /**
     * The parameters as a query string, without a question mark. Equal questions have equal texts. Empty for a question
     * about everything.
     */
    public String queryString() {
        List<String> pairs = new ArrayList<>();
        FilterParameter.ALL.forEach(parameter ->
                parameter.write().apply(filter).forEach(value -> pairs.add(pair(parameter.name(), value))));
        if (orderBy != null) {
            pairs.add(pair(ORDER_BY, orderBy.name()));
        }
        if (language != null) {
            pairs.add(pair(LANGUAGE, language));
        }
        return String.join("&", pairs);
    }

    /** The same question with other values. */
    FilterParameters withValues(UnaryOperator<String> change) {
        List<Map.Entry<String, String>> changed = new ArrayList<>();
        FilterParameter.ALL.forEach(parameter -> parameter
                .write()
                .apply(filter)
                .forEach(value -> changed.add(Map.entry(parameter.name(), change.apply(value)))));
        return new FilterParameters(read(changed).filter(), orderBy, language);
    }

    private static String known(String name) {
        List<String> names = names();
        if (!names.contains(name)) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "There is no parameter %s. %s".formatted(ClientInput.quoted(name), NearestWord.hint(name, names)));
        }
        return name;
    }

    private static String present(Map.Entry<String, String> parameter) {
        String value = parameter.getValue();
        if (value == null || value.isBlank()) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s is empty. Give it a value, or leave it out.".formatted(parameter.getKey()));
        }
        return ClientInput.requireText(value);
    }

    static void requireOne(String name, List<String> values) {
        if (values.size() > 1) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s is given %d times, but takes one value. Give it once.".formatted(name, values.size()));
        }
    }

    private static @Nullable TimelineOrder order(@Nullable List<String> values) {
        return values == null ? null : FilterValue.constant(ORDER_BY, TimelineOrder.class, values.get(0));
    }

    private static @Nullable String language(@Nullable List<String> values) {
        if (values == null) {
            return null;
        }
        try {
            LanguagePreference.ofTag(values.get(0));
            return values.get(0);
        } catch (IllegalArgumentException malformed) {
            throw new ClientError(ErrorCode.BAD_ARGUMENT, "language: " + malformed.getMessage());
        }
    }

    private static String pair(String name, String value) {
        return name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2C", ",")
                        .replace("%2F", "/")
                        .replace("%3A", ":");
    }
}
