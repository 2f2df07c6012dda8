package org.chancery.time.written;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The calendars in which dates are written, with ICU's arithmetic. */
enum CalendarSystem {
    GREGORIAN(List.of(CalendarSystem::gregorian)),
    JULIAN(List.of(CalendarSystem::julian)),
    /**
     * A month began when the moon was seen. The calendar of Umm al-Qura and the civil one reckon it; where they differ,
     * only a source knows.
     */
    HIJRI(List.of(
            () -> islamic(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA),
            () -> islamic(IslamicCalendar.CalculationType.ISLAMIC_CIVIL))),
    SOLAR_HIJRI(List.of(PersianCalendar::new));

    private static final int DAY_MILLISECONDS = 86_400_000;

    private final List<Supplier<Calendar>> reckonings;

    CalendarSystem(List<Supplier<Calendar>> reckonings) {
        this.reckonings = reckonings;
    }

    /** A time from one day to another. */
    record Days(LocalDate first, LocalDate last) {}

    /**
     * The days of a year, a month or a day of this calendar, by each way to reckon them; none if it has no such day.
     */
    List<Days> days(int year, @Nullable Integer month, @Nullable Integer day) {
        return reckonings.stream()
                .map(Supplier::get)
                .flatMap(calendar -> days(calendar, year, month, day).stream())
                .distinct()
                .toList();
    }

    private static Optional<Days> days(Calendar calendar, int year, @Nullable Integer month, @Nullable Integer day) {
        int firstMonth = month == null ? 1 : month;
        Optional<LocalDate> first = day(calendar, year, firstMonth, day == null ? 1 : day);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (day != null) {
            return first.map(only -> new Days(only, only));
        }
        Optional<LocalDate> next =
                month == null || month == 12 ? day(calendar, year + 1, 1, 1) : day(calendar, year, month + 1, 1);
        return next.map(after -> new Days(first.get(), after.minusDays(1)));
    }

    private static Optional<LocalDate> day(Calendar calendar, int year, int month, int day) {
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        try {
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY_MILLISECONDS)));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Calendar gregorian() {
        GregorianCalendar calendar = new GregorianCalendar();
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return calendar;
    }

    private static Calendar julian() {
        GregorianCalendar calendar = new GregorianCalendar();
        calendar.setGregorianChange(new Date(Long.MAX_VALUE));
        return calendar;
    }

    private static Calendar islamic(IslamicCalendar.CalculationType type) {
        IslamicCalendar calendar = new IslamicCalendar();
        calendar.setCalculationType(type);
        return calendar;
    }
}
