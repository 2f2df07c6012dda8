package org.chancery.time.written;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean.
 *
 * @param edtf the date, if EDTF has an expression for these days that is no set
 * @param mark of EDTF: estimated, doubted or both
 */
record Span(@Nullable String edtf, LocalDate first, LocalDate last, String mark) {
    /** A season's code is one more; its first month is that of the meteorological season. */
    private static final int SEASONS = 20;

    private static final int QUARTERS = 32;

    /** EDTF has thirds of a year. */
    private static final int THIRDS_OF_YEAR = 36;

    private static final int EARLY = 1;
    private static final int LATE = 3;

    /** What the fields mean, in each way to reckon their calendar; nothing if they say too little or contradict. */
    static List<Span> of(Fields fields) {
        String mark = fields.circa() ? fields.doubted() ? "%" : "~" : fields.doubted() ? "?" : "";
        try {
            return fields.calendar() == null || fields.calendar() == CalendarSystem.GREGORIAN
                    ? gregorian(fields, mark).filter(span -> span.fits(fields)).stream()
                            .toList()
                    : converted(fields, fields.calendar(), mark);
        } catch (DateTimeException | EdtfException noSuchDate) {
            return List.of();
        }
    }

    private static List<Span> converted(Fields fields, CalendarSystem calendar, String mark) {
        boolean isPlain = fields.season() == null
                && fields.quarter() == null
                && fields.part() == null
                && fields.decade() == null
                && fields.century() == null;
        if (!isPlain || fields.year() == null || (fields.day() != null && fields.month() == null)) {
            return List.of();
        }
        int year = fields.beforeChrist() ? 1 - fields.year() : fields.year();
        return calendar.days(year, fields.month(), fields.day()).stream()
                .map(days -> ofDays(days.first(), days.last(), mark))
                .filter(span -> span.fits(fields))
                .toList();
    }

    private static Span ofDays(LocalDate first, LocalDate last, String mark) {
        return new Span(first.equals(last) ? written(first) : null, first, last, mark);
    }

    private static Span ofEdtf(String edtf, String mark) {
        Edtf date = Edtf.parse(edtf);
        return new Span(
                edtf,
                date.bounds().earliestBegin().toLocalDate(),
                date.bounds().latestEnd().toLocalDate(),
                mark);
    }

    private static Optional<Span> gregorian(Fields fields, String mark) {
        if (fields.century() != null || fields.decade() != null) {
            return decadeOrCentury(fields, mark);
        }
        if (fields.year() == null || fields.year() > 9999 || (fields.year() == 0 && fields.beforeChrist())) {
            return Optional.empty();
        }
        int number = fields.beforeChrist() ? 1 - fields.year() : fields.year();
        String year = written(number);
        if (fields.month() != null) {
            return ofMonth(fields, year, number, mark);
        }
        if (fields.day() != null || (fields.season() != null && fields.quarter() != null)) {
            return Optional.empty();
        }
        if (fields.season() != null) {
            Span whole = ofEdtf(year + "-" + (SEASONS + fields.season()), mark);
            return Optional.of(
                    fields.part() == null
                            ? whole
                            : ofEdtf(written(YearMonth.from(whole.first()).plusMonths(fields.part() - 1L)), mark));
        }
        if (fields.quarter() != null) {
            return fields.part() == null
                    ? Optional.of(ofEdtf(year + "-" + (QUARTERS + fields.quarter()), mark))
                    : Optional.empty();
        }
        return Optional.of(ofEdtf(fields.part() == null ? year : year + "-" + (THIRDS_OF_YEAR + fields.part()), mark));
    }

    private static Optional<Span> ofMonth(Fields fields, String year, int number, String mark) {
        if (fields.season() != null || fields.quarter() != null || fields.month() == null) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(number, fields.month());
        String text = year + "-%02d".formatted(fields.month());
        if (fields.day() != null) {
            return fields.part() == null
                    ? Optional.of(ofEdtf(text + "-%02d".formatted(fields.day()), mark))
                    : Optional.empty();
        }
        if (fields.part() == null) {
            return Optional.of(ofEdtf(text, mark));
        }
        int begin = fields.part() * 10 - 9;
        return Optional.of(ofDays(
                month.atDay(begin), fields.part() == LATE ? month.atEndOfMonth() : month.atDay(begin + 9), mark));
    }

    private static Optional<Span> decadeOrCentury(Fields fields, String mark) {
        boolean isPlain = fields.month() == null
                && fields.day() == null
                && fields.season() == null
                && fields.quarter() == null
                && fields.year() == null
                && !fields.beforeChrist();
        int decade = fields.decade() == null ? 0 : fields.decade();
        int century = fields.century() == null ? decade / 100 + 1 : fields.century();
        // The nineties are of any century, unless it is said.
        boolean isKnown = fields.century() == null
                ? decade >= 1000 && decade <= 9990
                : decade < 100 || decade / 100 + 1 == fields.century();
        if (!isPlain || !isKnown) {
            return Optional.empty();
        }
        boolean isDecade = fields.decade() != null;
        String text = "%02d".formatted(century - 1) + (isDecade ? decade / 10 % 10 + "X" : "XX");
        Span whole = ofEdtf(text, mark);
        return Optional.of(fields.part() == null ? whole : whole.third(fields.part(), isDecade ? 3 : 33));
    }

    /** The beginning, the middle or the end of a decade or a century. */
    private Span third(int part, int years) {
        LocalDate begin = first.plusYears((long) years * (part - 1) + (part == EARLY ? 0 : 1));
        LocalDate end =
                part == LATE ? last : first.plusYears((long) years * part + 1).minusDays(1);
        return new Span(null, begin, end, mark);
    }

    private boolean fits(Fields fields) {
        // ICU counts weekdays from Sunday.
        return fields.weekday() == null
                || (first.equals(last)
                        && first.getDayOfWeek() == DayOfWeek.of(fields.weekday() == 1 ? 7 : fields.weekday() - 1));
    }

    /** As EDTF: some time of these days. */
    String text() {
        return edtf == null ? "[" + written(first) + mark + ".." + written(last) + mark + "]" : edtf + mark;
    }

    /** As the begin of an interval. */
    String begin() {
        return (edtf == null ? written(first) : edtf) + mark;
    }

    /** As the end of an interval. */
    String end() {
        return (edtf == null ? written(last) : edtf) + mark;
    }

    /** The last time of the same precision before this one. */
    String before() {
        return beside(-1) + mark;
    }

    /** The first time of the same precision after this one. */
    String after() {
        return beside(1) + mark;
    }

    private String beside(int step) {
        LocalDate day = step < 0 ? first.minusDays(1) : last.plusDays(1);
        if (written(first.getYear()).equals(edtf)) {
            return written(day.getYear());
        }
        return written(YearMonth.from(first)).equals(edtf) ? written(YearMonth.from(day)) : written(day);
    }

    private static String written(int year) {
        return (year < 0 ? "-%04d" : "%04d").formatted(Math.abs(year));
    }

    private static String written(YearMonth month) {
        return written(month.getYear()) + "-%02d".formatted(month.getMonthValue());
    }

    private static String written(LocalDate day) {
        return written(YearMonth.from(day)) + "-%02d".formatted(day.getDayOfMonth());
    }
}
