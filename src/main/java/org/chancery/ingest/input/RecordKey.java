package org.chancery.ingest.input;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The column that identifies the record of an unreadable row. */
record RecordKey(String column, UnaryOperator<String> key) {

    /** The key of the record; null if the value in the row cannot be trusted. */
    @Nullable
    String of(Row row) {
        String value = row.find(column);
        if (value == null || value.indexOf(RowChecks.REPLACEMENT) >= 0 || value.indexOf('\0') >= 0) {
            return null;
        }
        boolean isAligned = row.values().size() == row.columnCount() || row.isFirst(column);
        return isAligned ? key.apply(value) : null;
    }
}
