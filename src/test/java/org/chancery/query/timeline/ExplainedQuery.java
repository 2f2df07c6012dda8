package org.chancery.query.timeline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.record.Sql;

/** The plan of a query as it ran: which indexes it read, and how many rows. */
record ExplainedQuery(JsonNode plan) {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    /** As the application asks the query: with the plan for these values, or else with that for any. */
    static ExplainedQuery run(Connection connection, Sql sql) throws Exception {
        List<String> values = new ArrayList<>();
        String numbered = PARAMETER.matcher(sql.text()).replaceAll(parameter -> {
            values.add(literal(requireNonNull(sql.parameters().get(parameter.group(1)))));
            return "\\$" + values.size();
        });
        // A query that fails leaves its name behind.
        String name = "explained" + System.nanoTime();
        String execution = values.isEmpty() ? name : "%s(%s)".formatted(name, String.join(", ", values));
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "set local plan_cache_mode = force_%s_plan".formatted(sql.plannedAnew() ? "custom" : "generic"));
            statement.execute("prepare %s as %s".formatted(name, numbered));
            String plan;
            try (ResultSet rows = statement.executeQuery("explain (analyze, format json) execute " + execution)) {
                rows.next();
                plan = rows.getString(1);
            }
            statement.execute("deallocate " + name);
            return new ExplainedQuery(new ObjectMapper().readTree(plan).get(0).get("Plan"));
        }
    }

    private static String literal(Object value) {
        String text;
        if (value instanceof Object[] array) {
            text = Arrays.stream(array).map(String::valueOf).collect(joining(",", "{", "}"));
        } else {
            text = value.equals(LocalDateTime.MIN) ? "-infinity" : only(value).toString();
        }
        return "'" + text.replace("'", "''") + "'";
    }

    /** Lists have one value here. */
    private static Object only(Object value) {
        return value instanceof Collection<?> values ? values.iterator().next() : value;
    }

    /** The rows that the query finds. */
    static <T> List<T> rows(Connection connection, Sql sql, Row<T> mapper) throws SQLException {
        List<String> names = PARAMETER
                .matcher(sql.text())
                .results()
                .map(result -> result.group(1))
                .toList();
        String positional = PARAMETER.matcher(sql.text()).replaceAll("?");
        List<T> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(positional)) {
            for (int position = 0; position < names.size(); position++) {
                Object value = requireNonNull(sql.parameters().get(names.get(position)));
                query.setObject(
                        position + 1,
                        value instanceof Collection<?> ? only(value).toString() : value);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.of(rows));
                }
            }
        }
        return found;
    }

    /** What a row says. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** A part of the plan that reads a table or an index. */
    record Scan(JsonNode node) {
        /** These read no table by themselves: a bitmap heap scan fetches what the index scan below it found. */
        private static final Set<String> PASSING_ON = Set.of("Subquery Scan", "Bitmap Heap Scan", "Values Scan");

        String type() {
            return node.path("Node Type").asText();
        }

        String table() {
            return node.path("Relation Name").asText();
        }

        String index() {
            return node.path("Index Name").asText();
        }

        String alias() {
            return node.path("Alias").asText();
        }

        int loops() {
            return node.path("Actual Loops").asInt();
        }

        boolean reads() {
            return !PASSING_ON.contains(type());
        }

        long rowsRead() {
            double each = node.path("Actual Rows").asDouble()
                    + node.path("Rows Removed by Filter").asDouble();
            return Math.round(each * node.path("Actual Loops").asDouble());
        }
    }

    List<Scan> scans() {
        return scans(plan);
    }

    /** The rows that were read from this table. */
    long rowsRead(String table) {
        return scans().stream()
                .filter(scan -> scan.table().equals(table))
                .mapToLong(Scan::rowsRead)
                .sum();
    }

    /** The indexes from which anything was read. */
    List<String> indexes() {
        return scans().stream()
                .filter(scan -> scan.loops() > 0)
                .map(Scan::index)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return plan.toPrettyString();
    }

    private static List<Scan> scans(JsonNode node) {
        List<Scan> scans = new ArrayList<>();
        if (node.path("Node Type").asText().endsWith("Scan")) {
            scans.add(new Scan(node));
        }
        node.path("Plans").forEach(child -> scans.addAll(scans(child)));
        return scans;
    }
}
