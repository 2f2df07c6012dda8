package org.chancery.record;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * SQL and the values of its parameters: a whole query, or a part of one. A part takes its parameters along to where it
 * is put, so that a query has the parameters that its text names, and no others.
 *
 * <p>PostgreSQL plans a query once for a connection, for any values of its parameters. A query whose best plan depends
 * on the values is planned anew each time, which costs more than most queries take: see {@link #planAnew}.
 *
 * @param text with parameters such as {@code :name}
 * @param parameters the value of each of them
 * @param plannedAnew whether the query is planned for the values of its parameters, each time that it is asked
 */
public record Sql(String text, Map<String, Object> parameters, boolean plannedAnew) {
    /** Nothing. */
    public static final Sql EMPTY = of("");

    public Sql {
        parameters = Map.copyOf(parameters);
    }

    public Sql(String text, Map<String, Object> parameters) {
        this(text, parameters, false);
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
        Object[] texts = new Object[parts.length];
        List<Sql> queries = new ArrayList<>();
        for (int position = 0; position < parts.length; position++) {
            if (parts[position] instanceof Sql sql) {
                texts[position] = sql.text();
                queries.add(sql);
            } else {
                texts[position] = parts[position];
            }
        }
        return of(text.formatted(texts), queries);
    }

    /** The parts in a row, with this between them. */
    public static Sql join(String separator, Collection<Sql> parts) {
        return of(parts.stream().map(Sql::text).collect(joining(separator)), parts);
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
        return of(text, List.of(this, new Sql("", Map.of(name, value))));
    }

    /**
     * The same, planned anew each time that it is asked: for a query that takes far longer by the plan that is the best
     * for values unknown, because some values are rare and others are everywhere. A query with such a part is one, too.
     */
    public Sql planAnew() {
        return new Sql(text, parameters, true);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static Sql of(String text, Collection<Sql> parts) {
        return new Sql(text, merged(parts), parts.stream().anyMatch(Sql::plannedAnew));
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
