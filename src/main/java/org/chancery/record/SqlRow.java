package org.chancery.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a query, read column by column from the first. */
public final class SqlRow {
    private final @Nullable Object[] values;
    private int column;

    SqlRow(@Nullable Object[] values) {
        this.values = values;
    }

    /** The value of the next column, which has one. */
    public Object value() {
        int read = column;
        return Objects.requireNonNull(valueOrNull(), () -> "column %d is null".formatted(read));
    }

    /** The value of the next column. */
    public @Nullable Object valueOrNull() {
        return values[column++];
    }

    /** The whole number in the next column. */
    public long number() {
        return ((Number) value()).longValue();
    }

    /** The whole number in the next column, if it has one. */
    public @Nullable Long numberOrNull() {
        return valueOrNull() instanceof Number number ? number.longValue() : null;
    }

    /** The real number in the next column. */
    public double real() {
        return ((Number) value()).doubleValue();
    }

    /** The text in the next column. */
    public String text() {
        return (String) value();
    }

    /** The text in the next column, if it has one. */
    public @Nullable String textOrNull() {
        return (String) valueOrNull();
    }

    /** Passes over columns. */
    void skip(int columns) {
        column += columns;
    }

    /** Whether the next column has no value. */
    boolean isNextNull() {
        return values[column] == null;
    }
}
