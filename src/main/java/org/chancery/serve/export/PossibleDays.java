package org.chancery.serve.export;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.record.event.EventDate;
import org.jspecify.annotations.Nullable;

/** A date for readers who know no EDTF: the day, or the first and the last day that it may mean, in their language. */
final class PossibleDays {
    private static final String DAY = "yMMMMd";

    private final ULocale locale;

    PossibleDays(String language) {
        locale = new ULocale(ULocale.forLanguageTag(language).getBaseName() + "@calendar=gregorian");
    }

    /** Such as {@code 5 June 2023}, {@code 1–30 April 2023} or, without a last day, {@code 1 December 2002 –}. */
    String of(EventDate date) {
        @Nullable LocalDate first = date.earliestBegin();
        @Nullable LocalDate last = date.latestEnd();
        String days = first == null || last == null ? open(first, last) : between(first, last);
        return (date.approximate() ? "≈ " : "") + days + (date.uncertain() ? " (?)" : "");
    }

    private String open(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null && last == null) {
            return "?";
        }
        return first == null ? "– " + day(Objects.requireNonNull(last)) : day(first) + " –";
    }

    private String day(LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton(calendar(day), skeleton(day), locale);
        return format.format(calendar(day));
    }

    private String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        String skeleton = Stream.of(first, last)
                .map(this::skeleton)
                .filter(each -> !each.equals(DAY))
                .findFirst()
                .orElse(DAY);
        return DateIntervalFormat.getInstance(skeleton, locale)
                .format(calendar(first), calendar(last), new StringBuffer(), new FieldPosition(0))
                .toString();
    }

    /** Years before 1 need their era. */
    private String skeleton(LocalDate day) {
        return day.getYear() < 1 ? "G" + DAY : DAY;
    }

    private Calendar calendar(LocalDate day) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, day.getYear());
        calendar.set(Calendar.MONTH, day.getMonthValue() - 1);
        calendar.set(Calendar.DAY_OF_MONTH, day.getDayOfMonth());
        return calendar;
    }
}
