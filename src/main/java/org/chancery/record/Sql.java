package org.chancery.record;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * SQL and the values of its parameters: a whole query, or a part of one. A part takes its parameters along to where it
 * is put, so that a query has the parameters that its text names, and no others.
 *
 * @param text with parameters such as {@code :name}
 * @param parameters the value of each of them
 */
public record Sql(String text, Map<String, Object> parameters) {
    /** Nothing. */
    public static final Sql EMPTY = of("");

    public Sql {
        parameters = Map.copyOf(parameters);
    }

    /** The text as it stands. */
    public static Sql of(String text) {
        return new Sql(text, Map.of());
    }

    /**
     * The text with its placeholders ({@code %s}) filled, as {@link String#format} fills them: with SQL, or with names
     * of tables and columns.
     */
    public static Sql format(String text, Object... parts) {
        Object[] texts = Arrays.stream(parts)
                .map(part -> part instanceof Sql sql ? sql.text() : part)
                .toArray();
        return new Sql(
                text.formatted(texts),
                merged(Arrays.stream(parts)
                        .filter(Sql.class::isInstance)
                        .map(Sql.class::cast)
                        .toList()));
    }

    /** The parts in a row, with this between them. */
    public static Sql join(String separator, Collection<Sql> parts) {
        return new Sql(parts.stream().map(Sql::text).collect(joining(separator)), merged(parts));
    }

    /** The condition that all of these hold. */
    public static Sql and(Collection<Sql> conditions) {
        return join(" and ", conditions);
    }

    /** The clause that all of these hold, on a line of its own; nothing without conditions. */
    public static Sql where(Collection<Sql> conditions) {
        return conditions.isEmpty() ? EMPTY : format("\nwhere %s", join("\n  and ", conditions));
    }

    /** The condition that there is a row for which all of these hold. */
    public static Sql exists(String table, Collection<Sql> conditions) {
        return format("exists (select 1 from %s where %s)", table, and(conditions));
    }

    /** The same with the value of a parameter. */
    public Sql with(String name, Object value) {
        return new Sql(text, merged(List.of(this, new Sql("", Map.of(name, value)))));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static Map<String, Object> merged(Collection<Sql> parts) {
        Map<String, Object> merged = new LinkedHashMap<>();
        for (Sql part : parts) {
            part.parameters.forEach((name, value) -> {
                Object other = merged.putIfAbsent(name, value);
                if (other != null && !Objects.deepEquals(other, value)) {
                    throw new IllegalArgumentException(
                            "The parameter %s has two values: %s and %s".formatted(name, other, value));
                }
            });
        }
        return merged;
    }
}
