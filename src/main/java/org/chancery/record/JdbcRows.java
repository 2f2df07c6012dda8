package org.chancery.record;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a result. Moments become {@link LocalDateTime}, which has the infinities of the database. */
final class JdbcRows {
    private JdbcRows() {}

    static List<SqlRow> all(ResultSet rows) throws SQLException {
        int[] types = types(rows.getMetaData());
        List<SqlRow> all = new ArrayList<>();
        while (rows.next()) {
            @Nullable Object[] values = new Object[types.length];
            for (int column = 0; column < types.length; column++) {
                values[column] = value(rows, column + 1, types[column]);
            }
            all.add(new SqlRow(values));
        }
        return all;
    }

    private static int[] types(ResultSetMetaData columns) throws SQLException {
        int[] types = new int[columns.getColumnCount()];
        for (int column = 0; column < types.length; column++) {
            types[column] = columns.getColumnType(column + 1);
        }
        return types;
    }

    private static @Nullable Object value(ResultSet rows, int column, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP -> rows.getObject(column, LocalDateTime.class);
            case Types.DATE -> rows.getObject(column, LocalDate.class);
            case Types.ARRAY -> elements(rows.getArray(column));
            default -> rows.getObject(column);
        };
    }

    private static @Nullable Object elements(@Nullable Array array) throws SQLException {
        return array == null ? null : array.getArray();
    }
}
