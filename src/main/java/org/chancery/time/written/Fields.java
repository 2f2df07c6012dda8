package org.chancery.time.written;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** What a date says, as far as it says it. */
@RecordBuilder
@RecordBuilder.Options(addStaticBuilder = false, enableGetters = false, inheritComponentAnnotations = false)
record Fields(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer weekday,
        @Nullable Integer season,
        @Nullable Integer quarter,
        @Nullable Integer part,
        @Nullable Integer decade,
        @Nullable Integer century,
        @Nullable CalendarSystem calendar,
        boolean beforeChrist,
        boolean circa,
        boolean doubted)
        implements FieldsBuilder.With {
    static final Fields NONE =
            new Fields(null, null, null, null, null, null, null, null, null, null, false, false, false);

    /** The same with what only the other says: "5–6 June 2023" says month and year once. */
    Fields completedBy(Fields other) {
        boolean needsMonth = month == null && day != null && other.day != null;
        return withYear(year == null && decade == null && century == null ? other.year : year)
                .withMonth(needsMonth ? other.month : month)
                .withCalendar(calendar == null ? other.calendar : calendar)
                .withBeforeChrist(beforeChrist || other.beforeChrist);
    }

    /** Whether both are as exact: a day and a day, a year and a year. */
    boolean isLike(Fields other) {
        return (day == null) == (other.day == null)
                && (month == null) == (other.month == null)
                && (season == null) == (other.season == null)
                && (quarter == null) == (other.quarter == null);
    }
}
