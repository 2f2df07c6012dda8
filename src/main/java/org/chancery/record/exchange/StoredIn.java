package org.chancery.record.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Names the table that stores a record, or a part of one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredIn {
    /** The name of the table. */
    String value();

    /** The column with the id of the record that a row belongs to. Rows of a list have an {@code ordinal}, too. */
    String owner() default "id";

    /** Which columns are derived from its date, so that it can be searched for by time. */
    Dates dates() default Dates.NONE;

    /** The columns that are derived from a date. */
    enum Dates {
        NONE,
        /** The four bounds of a date that is always there. */
        BOUNDS,
        /** The outer bounds; without limit where there is no date. */
        VALIDITY;

        /** The names of the columns. */
        public List<String> columns() {
            return switch (this) {
                case NONE -> List.of();
                case BOUNDS -> List.of("earliest_begin", "latest_begin", "earliest_end", "latest_end");
                case VALIDITY -> List.of("valid_from", "valid_until");
            };
        }
    }
}
