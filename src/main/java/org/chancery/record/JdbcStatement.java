package org.chancery.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.database.Planning;
import org.jspecify.annotations.Nullable;

/**
 * One or several queries as JDBC takes them: with question marks for their parameters. A list of values is one
 * parameter, an array, so that the text of a query does not depend on how many there are, and the database need not
 * plan it again for another number: {@code in (:ids)} becomes {@code = any (?)}.
 */
final class JdbcStatement {
    private static final String IN = " in (";
    private static final String NOT_IN = " not in (";

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private JdbcStatement() {}

    static JdbcStatement of(List<Sql> queries) {
        JdbcStatement statement = new JdbcStatement();
        for (Sql query : queries) {
            if (!statement.text.isEmpty()) {
                statement.text.append(";\n");
            }
            if (query.plannedAnew()) {
                statement.text.append(Planning.ANEW_IN_TRANSACTION).append(";\n");
            }
            statement.add(query);
            if (query.plannedAnew()) {
                statement.text.append(";\n").append(Planning.ONCE_IN_TRANSACTION);
            }
        }
        return statement;
    }

    String text() {
        return text.toString();
    }

    private void add(Sql query) {
        String source = query.text();
        int position = 0;
        while (position < source.length()) {
            char letter = source.charAt(position);
            int end = position + 1;
            if (letter == '\'') {
                end = source.indexOf('\'', end) + 1;
                text.append(source, position, end);
            } else if (letter == ':' && isCast(source, end)) {
                end++;
                text.append("::");
            } else if (letter == ':') {
                end = endOfName(source, end);
                addParameter(query, source.substring(position + 1, end));
            } else {
                text.append(letter);
            }
            position = end;
        }
    }

    private static boolean isCast(String source, int position) {
        return position < source.length() && source.charAt(position) == ':';
    }

    private static int endOfName(String source, int start) {
        int end = start;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addParameter(Sql query, String name) {
        Object value = query.parameters().get(name);
        if (value == null) {
            throw new IllegalArgumentException("The query has no value of its parameter :" + name);
        }
        if (value instanceof Collection<?>) {
            replaceEnd(NOT_IN, " <> all (");
            replaceEnd(IN, " = any (");
        }
        text.append('?');
        values.add(value);
    }

    private void replaceEnd(String end, String other) {
        int start = text.length() - end.length();
        if (start >= 0 && text.indexOf(end, start) == start) {
            text.replace(start, text.length(), other);
        }
    }

    void bind(Connection connection, PreparedStatement statement) throws SQLException {
        for (int position = 0; position < values.size(); position++) {
            bind(connection, statement, position + 1, values.get(position));
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int position, Object value)
            throws SQLException {
        if (value instanceof Collection<?> elements) {
            @Nullable Array array = array(connection, elements);
            if (array == null) {
                // Of no type, so that it fits any column.
                statement.setObject(position, "{}", Types.OTHER);
            } else {
                statement.setArray(position, array);
            }
        } else if (value instanceof Enum<?> constant) {
            statement.setString(position, constant.name());
        } else {
            statement.setObject(position, value);
        }
    }

    /** Null for an empty one. */
    private static @Nullable Array array(Connection connection, Collection<?> elements) throws SQLException {
        if (elements.isEmpty()) {
            return null;
        }
        if (elements.iterator().next() instanceof Number) {
            return connection.createArrayOf(
                    "int8",
                    elements.stream().map(each -> ((Number) each).longValue()).toArray());
        }
        return connection.createArrayOf(
                "text",
                elements.stream()
                        .map(each -> each instanceof Enum<?> constant ? constant.name() : each)
                        .toArray());
    }
}
