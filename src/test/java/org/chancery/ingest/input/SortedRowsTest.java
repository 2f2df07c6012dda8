package org.chancery.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortedRowsTest {
    private static final Map<String, Integer> COLUMNS = Map.of("value", 0);

    /** Memory for a few rows only, so that nearly all go through files. */
    private final SortedRows rows = new SortedRows(2_000);

    @Test
    void bringsTogetherMoreRowsThanItKeepsInMemory() {
        for (int number = 0; number < 1_000; number++) {
            rows.add("key-" + number % 7, new Row("file.csv", number + 2, COLUMNS, List.of("é" + number)));
        }
        ArrayList<String> keys = new ArrayList<>();
        rows.forEachGroup((key, group) -> {
            keys.add(key);
            assertThat(group).extracting(Row::line).isSorted();
            assertThat(group).allSatisfy(row -> assertThat(row.get("value")).isEqualTo("é" + (row.line() - 2)));
            assertThat(group).hasSizeBetween(142, 143);
        });
        assertThat(keys).containsExactly("key-0", "key-1", "key-2", "key-3", "key-4", "key-5", "key-6");
        rows.close();
    }

    @Test
    void keepsFileAndColumnsOfRowsOfDifferentTables() {
        for (int number = 0; number < 100; number++) {
            rows.add("one", new Row("left.csv", number, Map.of("a", 0), List.of("left")));
            rows.add("one", new Row("right.csv", number, Map.of("b", 0), List.of("right")));
        }
        rows.forEachGroup((key, group) -> assertThat(group)
                .allSatisfy(row -> assertThat(row.get(row.file().equals("left.csv") ? "a" : "b"))
                        .isNotEmpty()));
        rows.close();
    }
}
