package org.chancery.ingest.write.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one batch, table by table. Rows of new records go straight into their tables; those of changed ones go
 * into staging tables first, from which one query per table merges them.
 */
public final class BatchTables {
    private final Connection connection;
    private final List<Table> tables = new ArrayList<>();

    public BatchTables(Connection connection) {
        this.connection = connection;
    }

    /** A table that has a row for each record, under the record's id in the first column. */
    RecordTable record(String name, String... columns) {
        RecordTable table = new RecordTable(name, columns);
        tables.add(table);
        return table;
    }

    /** A table that has any number of rows for each record, which the first column names. */
    ListTable list(String name, String... columns) {
        ListTable table = new ListTable(name, columns);
        tables.add(table);
        return table;
    }

    void savepoint() {
        tables.forEach(Table::savepoint);
    }

    /** Removes the rows added since the mark. */
    void rollback() {
        tables.forEach(Table::rollback);
    }

    /**
     * Writes everything, in the order of the tables.
     *
     * @param changed the ids of the records that were already in the archive
     */
    public void write(Collection<Long> changed) throws SQLException {
        for (Table table : tables) {
            table.write(connection, changed);
        }
    }

    /** Rows of one table. */
    interface Table {
        void savepoint();

        void rollback();

        void write(Connection connection, Collection<Long> changed) throws SQLException;
    }

    static final class RecordTable implements Table {
        private final String name;
        private final String[] columns;
        private final CopyRows fresh;
        private final CopyRows staged;

        private RecordTable(String name, String... columns) {
            this.name = name;
            this.columns = columns;
            fresh = new CopyRows(name, columns);
            staged = new CopyRows("pg_temp.staged_" + name, columns);
        }

        void add(boolean isNew, @Nullable Object... values) {
            (isNew ? fresh : staged).add(values);
        }

        @Override
        public void savepoint() {
            fresh.savepoint();
            staged.savepoint();
        }

        @Override
        public void rollback() {
            fresh.rollback();
            staged.rollback();
        }

        @Override
        public void write(Connection connection, Collection<Long> changed) throws SQLException {
            if (!staged.isEmpty()) {
                merge(connection);
            }
            fresh.send(connection);
        }

        private void merge(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create temp table if not exists staged_%s as select %s from %s with no data"
                        .formatted(name, String.join(", ", columns), name));
                statement.execute("truncate pg_temp.staged_" + name);
                staged.send(connection);
                if (columns.length > 1) {
                    statement.execute("update %s set %s from pg_temp.staged_%s staged where %s.%s = staged.%s"
                            .formatted(name, assignments(), name, name, columns[0], columns[0]));
                }
            }
        }

        private String assignments() {
            return Arrays.stream(columns)
                    .skip(1)
                    .map(column -> column + " = staged." + column)
                    .collect(Collectors.joining(", "));
        }
    }

    static final class ListTable implements Table {
        private final String name;
        private final String[] columns;
        private final CopyRows rows;
        private final CopyRows joining;
        private final Set<Long> kept = new HashSet<>();
        private final Set<Long> joined = new HashSet<>();

        private ListTable(String name, String... columns) {
            this.name = name;
            this.columns = columns;
            rows = new CopyRows(name, columns);
            joining = new CopyRows("pg_temp.joining_" + name, columns);
        }

        /** Keeps the rows of the record, and adds the new ones unless it has an equal one. */
        void keep(Long owner) {
            kept.add(owner);
        }

        void add(@Nullable Object... values) {
            (kept.contains(values[0]) ? joining : rows).add(values);
        }

        /** The records to which rows were added. */
        Set<Long> joined() {
            return joined;
        }

        @Override
        public void savepoint() {
            rows.savepoint();
            joining.savepoint();
        }

        @Override
        public void rollback() {
            rows.rollback();
            joining.rollback();
        }

        @Override
        public void write(Connection connection, Collection<Long> changed) throws SQLException {
            Object[] replaced =
                    changed.stream().filter(id -> !kept.contains(id)).toArray();
            if (replaced.length > 0) {
                try (PreparedStatement delete =
                        connection.prepareStatement("delete from " + name + " where " + columns[0] + " = any(?)")) {
                    delete.setArray(1, connection.createArrayOf("bigint", replaced));
                    delete.executeUpdate();
                }
            }
            rows.send(connection);
            if (!joining.isEmpty()) {
                join(connection);
            }
        }

        /** The ordinal, which counts the rows of one record, is always in the second column. */
        private void join(Connection connection) throws SQLException {
            List<String> content = Arrays.stream(columns).skip(2).toList();
            String same = content.stream()
                    .map(column -> "held." + column + " is not distinct from fresh." + column)
                    .collect(Collectors.joining(" and "));
            String merge =
                    """
                    insert into %1$s (%2$s)
                    select %3$s, coalesce((select max(ordinal) from %1$s held where held.%3$s = fresh.%3$s), -1)
                                     + row_number() over (partition by %3$s order by ordinal), %4$s
                    from (select distinct on (%3$s, %4$s) * from pg_temp.joining_%1$s
                          order by %3$s, %4$s, ordinal) fresh
                    where not exists (select from %1$s held where held.%3$s = fresh.%3$s and %5$s)
                    returning %3$s""".formatted(name, String.join(", ", columns), columns[0], String.join(", ", content), same);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create temp table if not exists joining_%s as select %s from %s with no data"
                        .formatted(name, String.join(", ", columns), name));
                statement.execute("truncate pg_temp.joining_" + name);
                joining.send(connection);
                try (ResultSet owners = statement.executeQuery(merge)) {
                    while (owners.next()) {
                        joined.add(owners.getLong(1));
                    }
                }
            }
        }
    }
}
