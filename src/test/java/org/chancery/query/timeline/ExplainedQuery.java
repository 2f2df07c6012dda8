package org.chancery.query.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.record.Sql;

/** The plan of a query as it ran: which indexes it read, and how many rows. */
record ExplainedQuery(JsonNode plan) {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    static ExplainedQuery run(Connection connection, Sql sql) throws Exception {
        Sql explain = Sql.format("explain (analyze, format json) %s", sql);
        String plan = rows(connection, explain, row -> row.getString(1)).get(0);
        return new ExplainedQuery(new ObjectMapper().readTree(plan).get(0).get("Plan"));
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
                Object value = sql.parameters().get(names.get(position));
                // Lists have one value here.
                query.setObject(
                        position + 1,
                        value instanceof Collection<?> values
                                ? values.iterator().next().toString()
                                : value);
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

    /** The rows that were read from this table. */
    long rowsRead(String table) {
        return scans(plan).stream()
                .filter(scan -> scan.path("Relation Name").asText().equals(table))
                .mapToLong(ExplainedQuery::rowsRead)
                .sum();
    }

    /** The indexes from which anything was read. */
    List<String> indexes() {
        return scans(plan).stream()
                .filter(scan -> scan.path("Actual Loops").asInt() > 0)
                .map(scan -> scan.path("Index Name").asText())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return plan.toPrettyString();
    }

    private static long rowsRead(JsonNode scan) {
        double each = scan.path("Actual Rows").asDouble()
                + scan.path("Rows Removed by Filter").asDouble();
        return Math.round(each * scan.path("Actual Loops").asDouble());
    }

    private static List<JsonNode> scans(JsonNode node) {
        List<JsonNode> scans = new ArrayList<>();
        if (node.path("Node Type").asText().endsWith("Scan")) {
            scans.add(node);
        }
        node.path("Plans").forEach(child -> scans.addAll(scans(child)));
        return scans;
    }
}
