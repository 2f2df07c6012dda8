package org.chancery.query.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.record.Sql;

/** The plan of a query as it ran: which indexes it read, and how many rows. */
record ExplainedQuery(JsonNode plan) {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    static ExplainedQuery run(Connection connection, Sql sql) throws Exception {
        List<String> names = PARAMETER
                .matcher(sql.text())
                .results()
                .map(result -> result.group(1))
                .toList();
        String positional = PARAMETER.matcher(sql.text()).replaceAll("?");
        try (PreparedStatement explain = connection.prepareStatement("explain (analyze, format json) " + positional)) {
            for (int position = 0; position < names.size(); position++) {
                explain.setObject(position + 1, sql.parameters().get(names.get(position)));
            }
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return new ExplainedQuery(
                        new ObjectMapper().readTree(rows.getString(1)).get(0).get("Plan"));
            }
        }
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
