package org.chancery.ingest.input;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a row that cannot be read says which record it tells of. */
record RecordKey(String column, UnaryOperator<String> key) {

    /** The key of the record; null if what the row holds in its place cannot be trusted. */
    @Nullable
    String of(Row row) {
        String told = row.find(column);
        if (told == null || told.indexOf(RowChecks.REPLACEMENT) >= 0 || told.indexOf('\0') >= 0) {
            return null;
        }
        boolean isAligned = row.values().size() == row.columnCount() || row.isFirst(column);
        return isAligned ? key.apply(told) : null;
    }
}
