package org.chancery.ingest.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.jspecify.annotations.Nullable;

/** Checks the first rows together and every row alone before passing it to the reader. */
final class RowChecks {
    private static final int FIRST_ROWS = 100;
    /** The character that decoders use for unreadable bytes. */
    static final char REPLACEMENT = '\uFFFD';

    /** What spreadsheet programs show instead of a value; #N/A is none of them, but a mark for a missing one. */
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private final List<Expectation> expectations;
    private final @Nullable RecordKey recordKey;
    private final Predicate<String> isRead;
    private final RecordSink sink;
    private final Consumer<Row> consumer;
    private final List<Row> firstRows = new ArrayList<>();
    private boolean expectationsMet;

    RowChecks(
            List<Expectation> expectations,
            @Nullable RecordKey recordKey,
            Predicate<String> isRead,
            RecordSink sink,
            Consumer<Row> consumer) {
        this.expectations = expectations;
        this.recordKey = recordKey;
        this.isRead = isRead;
        this.sink = sink;
        this.consumer = consumer;
        this.expectationsMet = expectations.isEmpty();
    }

    void take(Row row) {
        if (expectationsMet) {
            pass(row);
            return;
        }
        firstRows.add(row);
        if (firstRows.size() == FIRST_ROWS) {
            finish();
        }
    }

    /** No more rows come, or enough have come. */
    void finish() {
        if (!expectationsMet) {
            expectations.forEach(expectation -> expectation.check(firstRows));
            expectationsMet = true;
            firstRows.forEach(this::pass);
            firstRows.clear();
        }
    }

    private void pass(Row row) {
        sink.countRead();
        if (row.values().size() != row.columnCount()) {
            reject(
                    row,
                    new Problem(
                            row.location(),
                            "",
                            null,
                            "the row has %d values, but the table has %d columns"
                                    .formatted(row.values().size(), row.columnCount()),
                            "Correct the row; if the format has quotation marks, a value that contains the "
                                    + "separator needs them",
                            Consequence.RECORD_REFUSED));
        } else if (isWhole(row)) {
            consumer.accept(row);
        }
    }

    /** Whether all its values that are read are as they were written. */
    private boolean isWhole(Row row) {
        for (int index = 0; index < row.values().size(); index++) {
            String reason = damage(row.values().get(index));
            if (reason != null && isRead.test(row.columnName(index))) {
                reject(row, damaged(row, index, reason));
                return false;
            }
        }
        return true;
    }

    private static @Nullable String damage(String value) {
        if (value.indexOf(REPLACEMENT) >= 0) {
            return "the text was damaged before the import: it contains U+FFFD";
        }
        if (value.indexOf('\0') >= 0) {
            return "the text contains a NUL character, which the archive cannot store";
        }
        return value.startsWith("#") && ERRORS.contains(Blanks.strip(value))
                ? "a formula of the sheet has failed here"
                : null;
    }

    private void reject(Row row, Problem problem) {
        String key = recordKey == null ? null : recordKey.of(row);
        if (key == null) {
            sink.report(problem);
        } else {
            sink.reportRejected(key, problem);
        }
    }

    private static Problem damaged(Row row, int index, String reason) {
        return new Problem(
                new Problem.Location(row.file(), row.line(), index + 1),
                row.columnName(index),
                row.values().get(index),
                reason,
                "Restore the value from the original",
                Consequence.RECORD_REFUSED);
    }
}
