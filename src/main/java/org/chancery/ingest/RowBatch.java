package org.chancery.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Rows of one table that go to the server together. */
final class RowBatch implements AutoCloseable {
    private final PreparedStatement statement;
    private int rows;

    private RowBatch(PreparedStatement statement) {
        this.statement = statement;
    }

    static RowBatch insert(Connection connection, String table, String... columns) throws SQLException {
        return new RowBatch(connection.prepareStatement(insertSql(table, columns)));
    }

    /** Inserts, or updates the row that has the same value in the first column. */
    static RowBatch upsert(Connection connection, String table, String... columns) throws SQLException {
        var updates = Arrays.stream(columns)
                .skip(1)
                .map(column -> column + " = excluded." + column)
                .toList();
        var action = updates.isEmpty() ? "nothing" : "update set " + String.join(", ", updates);
        return new RowBatch(connection.prepareStatement(
                insertSql(table, columns) + " on conflict (" + columns[0] + ") do " + action));
    }

    static RowBatch of(Connection connection, String sql) throws SQLException {
        return new RowBatch(connection.prepareStatement(sql));
    }

    private static String insertSql(String table, String... columns) {
        var places = Stream.generate(() -> "?").limit(columns.length).collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
    }

    void add(@Nullable Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, storable(values[index]));
        }
        statement.addBatch();
        rows++;
    }

    void write() throws SQLException {
        if (rows > 0) {
            statement.executeBatch();
            rows = 0;
        }
    }

    private @Nullable Object storable(@Nullable Object value) throws SQLException {
        if (value instanceof Edtf date) {
            return date.text();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return statement
                    .getConnection()
                    .createArrayOf("text", list.stream().map(Object::toString).toArray());
        }
        return value;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
