package org.chancery.ingest.input;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem.Consequence;

/** What rows look like, so that a column under the wrong name and another table are noticed. */
record Expectation(String column, Predicate<Row> shape, String description) {
    /** Fewer wrong values than this are mistakes in rows, not a wrong column. */
    private static final int LEAST = 3;

    /** A column of which every value that there is has this shape. */
    static Expectation of(String column, Predicate<String> shape, String description) {
        return new Expectation(column, row -> !row.has(column) || shape.test(row.get(column)), description);
    }

    static Expectation ofColumns(int count) {
        return new Expectation("", row -> row.values().size() == count, count + " columns");
    }

    /** Refuses the file if most of its first rows look otherwise. */
    void check(List<Row> rows) {
        List<Row> wrong = rows.stream().filter(row -> !shape.test(row)).toList();
        if (wrong.size() >= LEAST && wrong.size() * 2 > rows.size()) {
            Row first = wrong.get(0);
            throw new BundleException(List.of(first.problem(
                    column,
                    ("%d of the first %d rows do not hold %s here: this is another table, or its columns are "
                                    + "swapped or misnamed")
                            .formatted(wrong.size(), rows.size(), description),
                    "Give a table of the format, with each value in its own column",
                    Consequence.FILE_REFUSED)));
        }
    }
}
