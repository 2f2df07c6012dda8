package org.chancery.serve.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads what we write as Parquet. */
class ParquetWriterTest {
    private static final List<ParquetColumn> COLUMNS = List.of(
            new ParquetColumn("title", ParquetType.TEXT),
            new ParquetColumn("day", ParquetType.DAY),
            new ParquetColumn("people", ParquetType.WHOLE),
            new ParquetColumn("latitude", ParquetType.REAL));

    @TempDir
    Path folder;

    @Test
    void valuesAndTheirAbsenceComeBack() throws Exception {
        Path file = file(List.of(
                row("Talks “of” Иван и 金", LocalDate.of(2023, 6, 6), 2, -38.5),
                row(null, null, null, null),
                row("", LocalDate.of(-44, 3, 15), Integer.MAX_VALUE, 0.1),
                row("long ".repeat(10_000), LocalDate.of(9999, 12, 31), -1, null)));

        assertThat(select("select title, day::varchar, people, latitude from '%s'".formatted(file)))
                .hasSize(4)
                .startsWith(
                        List.of("Talks “of” Иван и 金", "2023-06-06", "2", "-38.5"),
                        List.of("NULL", "NULL", "NULL", "NULL"),
                        List.of("", "0045-03-15 (BC)", "2147483647", "0.1"))
                .last()
                .satisfies(last -> assertThat(last.get(1)).isEqualTo("9999-12-31"));
    }

    @Test
    void columnsHaveTypes() throws Exception {
        Path file = file(List.of(row("a", null, 1, 1.0)));

        assertThat(select("select column_name, column_type from (describe select * from '%s')".formatted(file)))
                .containsExactly(
                        List.of("title", "VARCHAR"),
                        List.of("day", "DATE"),
                        List.of("people", "INTEGER"),
                        List.of("latitude", "DOUBLE"));
    }

    @Test
    void manyRowsAreDividedIntoGroups() throws Exception {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (int number = 0; number < 50_000; number++) {
            rows.add(row("Event " + number, LocalDate.EPOCH.plusDays(number), number, number % 3 == 0 ? null : 1.0));
        }

        Path file = file(rows);

        assertThat(select("select count(*), sum(people), count(latitude), max(day)::varchar from '%s'".formatted(file)))
                .containsExactly(List.of("50000", "1249975000", "33333", "2106-11-23"));
        assertThat(select("select count(distinct row_group_id) from parquet_metadata('%s')".formatted(file)))
                .containsExactly(List.of("3"));
        assertThat(Files.size(file)).isLessThan(1_500_000);
    }

    @Test
    void anEmptyTableIsATable() throws Exception {
        Path file = file(List.of());

        assertThat(select("select count(*) from '%s'".formatted(file))).containsExactly(List.of("0"));
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        Path file = file(List.of());

        assertThat(select("select decode(key), decode(value) from parquet_kv_metadata('%s')".formatted(file)))
                .containsExactly(List.of("citation", "The tests — made up"));
    }

    @Test
    void aFileThatBreaksOffIsNoParquet() throws Exception {
        Path file = file(List.of(row("a", null, 1, 1.0)));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 9));

        assertThatThrownBy(() -> select("select count(*) from '%s'".formatted(file)))
                .isInstanceOf(SQLException.class);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private Path file(List<? extends List<? extends @Nullable Object>> rows) throws IOException {
        Path file = folder.resolve("table.parquet");
        try (OutputStream stream = Files.newOutputStream(file)) {
            ParquetWriter writer = new ParquetWriter(stream, COLUMNS);
            for (List<? extends @Nullable Object> row : rows) {
                writer.add(row);
            }
            writer.end(Map.of("citation", "The tests — made up"));
        }
        return file;
    }

    private static List<List<String>> select(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf((Object) found.getString(column)).replace("null", "NULL"));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
