package org.chancery.ingest.write.rows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chancery.record.event.Credibility;
import org.chancery.record.exchange.Bundle.Estimate;
import org.chancery.record.exchange.StoredField;
import org.chancery.record.exchange.StoredRecord;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a type of record: its own components, and columns that are derived from them or from the import.
 * {@link StoredRecord} maps the components to columns.
 */
final class MappedRows {
    private final StoredRecord stored;
    private final String[] columns;

    private MappedRows(Class<? extends Record> type, String... derived) {
        stored = StoredRecord.of(type);
        List<String> names = new ArrayList<>();
        names.add(stored.owner());
        if (stored.isList()) {
            names.add("ordinal");
        }
        names.addAll(Arrays.asList(derived));
        names.addAll(stored.dates().columns());
        stored.fields().forEach(field -> names.addAll(field.columns()));
        columns = names.toArray(String[]::new);
    }

    /** The rows of a type that has one for each record. */
    static Single single(BatchTables tables, Class<? extends Record> type, String... derived) {
        MappedRows rows = new MappedRows(type, derived);
        return new Single(rows, tables.record(rows.stored.table(), rows.columns));
    }

    /** The rows of a type that has one for each record, which is deleted and written anew when the record changes. */
    static Replaced replaced(BatchTables tables, Class<? extends Record> type, String... derived) {
        MappedRows rows = new MappedRows(type, derived);
        return new Replaced(rows, tables.list(rows.stored.table(), rows.columns));
    }

    /** The rows of a type that a record has any number of. */
    static Listed listed(BatchTables tables, Class<? extends Record> type, String... derived) {
        MappedRows rows = new MappedRows(type, derived);
        return new Listed(rows, tables.list(rows.stored.table(), rows.columns));
    }

    /** One row for each record. */
    record Single(MappedRows rows, BatchTables.RecordTable table) {
        void add(Target target, Record record, KeyResolver resolver, @Nullable Object... derived)
                throws RejectedRecord {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(target.id());
            rows.fill(values, record, resolver, derived);
            table.add(target.isNew(), values.toArray());
        }

        /** A row of what has no detail. */
        void addEmpty(Target target) {
            @Nullable Object[] values = new @Nullable Object[rows.columns.length];
            values[0] = target.id();
            table.add(target.isNew(), values);
        }
    }

    /** One row for each record, never updated. */
    record Replaced(MappedRows rows, BatchTables.ListTable table) {
        void add(Target target, Record record, KeyResolver resolver, @Nullable Object... derived)
                throws RejectedRecord {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(target.id());
            rows.fill(values, record, resolver, derived);
            table.add(values.toArray());
        }
    }

    /** A row for each element of a list of the record. */
    record Listed(MappedRows rows, BatchTables.ListTable table) {
        void add(long owner, int ordinal, Record record, KeyResolver resolver, @Nullable Object... derived)
                throws RejectedRecord {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(owner);
            values.add(ordinal);
            rows.fill(values, record, resolver, derived);
            table.add(values.toArray());
        }
    }

    private void fill(List<@Nullable Object> values, Record record, KeyResolver resolver, @Nullable Object... derived)
            throws RejectedRecord {
        values.addAll(Arrays.asList(derived));
        addDates(values, stored.date(record));
        for (StoredField field : stored.fields()) {
            add(values, field, field.of(record), resolver);
        }
    }

    private void addDates(List<@Nullable Object> values, @Nullable Edtf date) {
        Bounds bounds = date == null ? null : date.bounds().storable();
        switch (stored.dates()) {
            case NONE -> {}
            case BOUNDS -> {
                Objects.requireNonNull(bounds, () -> "no date for " + stored.table());
                values.add(bounds.earliestBegin());
                values.add(bounds.latestBegin());
                values.add(bounds.earliestEnd());
                values.add(bounds.latestEnd());
            }
            case VALIDITY -> {
                values.add(bounds == null ? LocalDateTime.MIN : bounds.earliestBegin());
                values.add(bounds == null ? LocalDateTime.MAX : bounds.latestEnd());
            }
        }
    }

    private static void add(
            List<@Nullable Object> values, StoredField field, @Nullable Object value, KeyResolver resolver)
            throws RejectedRecord {
        switch (field.form()) {
            case VALUE -> values.add(value == null ? absent(field) : value);
            case REFERENCE -> values.add(value == null ? null : resolver.id(field, (String) value));
            case GRADE -> values.add(value == null ? null : (short) ((Credibility) value).grade());
            case ESTIMATE -> {
                Estimate estimate = value == null ? new Estimate(null, null, null) : (Estimate) value;
                values.add(estimate.low());
                values.add(estimate.best());
                values.add(estimate.high());
            }
        }
    }

    private static @Nullable Object absent(StoredField field) {
        if (field.absentAs().isEmpty()) {
            return null;
        }
        return field.type() == Boolean.class ? Boolean.valueOf(field.absentAs()) : field.absentAs();
    }
}
