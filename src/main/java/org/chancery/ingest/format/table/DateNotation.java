package org.chancery.ingest.format.table;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.input.DayOrder;
import org.chancery.ingest.input.IsoDay;
import org.chancery.time.Edtf;
import org.chancery.time.written.DateReader;
import org.chancery.time.written.NumberOrder;
import org.chancery.time.written.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Turns the dates of a table, as people and programs write them, into EDTF. */
final class DateNotation {
    /** What programs add to a day: a time of nothing, or a full stop. */
    private static final Pattern WITH_MIDNIGHT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|[\\d./-]*\\d\\d)(?:[ T]+00?:00(?::00(?:\\.0+)?)?Z?|\\.)$");

    /** A day with a time, as programs write both. */
    private static final Pattern WITH_TIME = Pattern.compile(
            "(\\S.*?)[ T](\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?(?:\\s?([AaPp])[Mm])?");

    private static final int NOON = 12;

    /** A day without separators, which is one only if nothing else can be meant. */
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(\\d{2})");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** A year as programs show a number; any other fraction of it is no month. */
    private static final Pattern DECIMAL_YEAR = Pattern.compile("(\\d{4})\\.(0+|\\d)");

    private static final Pattern SPAN = Pattern.compile("(.{6,40}?)\\s*(?:–|—|\\s-\\s)\\s*(.{6,40})");

    /** For languages that a mapping names, and the reader of dates does not know. */
    private static final List<String> NAMED_MONTHS = List.of(
            "d MMMM yyyy", "d. MMMM yyyy", "MMMM d, yyyy", "MMMM yyyy", "d MMM yyyy", "MMM d, yyyy", "MMM yyyy");

    private final DateReader reader;
    private final List<Written> patterns = new ArrayList<>();
    private final List<Written> named = new ArrayList<>();

    /** A pattern in one language, and whether it has a month and a day. */
    private record Written(SimpleDateFormat format, String pattern) {
        @Nullable
        String read(String text) {
            ParsePosition position = new ParsePosition(0);
            Date date = format.parse(text, position);
            if (date == null || position.getIndex() != text.length()) {
                return null;
            }
            LocalDate day = date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            String fields = fields(pattern);
            if (fields.indexOf('d') >= 0) {
                return day.toString();
            }
            return day.toString().substring(0, fields.indexOf('M') >= 0 || fields.indexOf('L') >= 0 ? 7 : 4);
        }
    }

    /** @param shown the order that the dates of the table show, if the mapping says none */
    DateNotation(TableMapping mapping, @Nullable DayOrder shown) {
        TableMapping.Dates dates = mapping.dates();
        String stated = dates == null ? null : dates.order();
        reader = reader(stated == null ? shown : order(stated));
        Set<String> languages = languages(mapping);
        for (String pattern : dates == null || dates.patterns() == null ? List.<String>of() : dates.patterns()) {
            languages.forEach(language -> patterns.add(written(pattern, language)));
            patterns.add(written(pattern, "en"));
        }
        for (String pattern : NAMED_MONTHS) {
            languages.forEach(language -> named.add(written(pattern, language)));
        }
    }

    private static Set<String> languages(TableMapping mapping) {
        LinkedHashSet<String> languages = new LinkedHashSet<>();
        if (mapping.dates() != null && mapping.dates().languages() != null) {
            languages.addAll(mapping.dates().languages());
        }
        if (mapping.language() != null) {
            languages.add(mapping.language());
        }
        return languages;
    }

    private static DateReader reader(@Nullable DayOrder order) {
        DateReader reader = DateReader.ofFiles();
        if (order == DayOrder.DAY_MONTH_YEAR) {
            return reader.writtenIn(NumberOrder.DAY_FIRST);
        }
        return order == DayOrder.MONTH_DAY_YEAR ? reader.writtenIn(NumberOrder.MONTH_FIRST) : reader;
    }

    // ICU takes the change of calendars as such a date.
    @SuppressWarnings("JavaUtilDate")
    private static Written written(String pattern, String language) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, ULocale.forLanguageTag(language));
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.forLanguageTag(language));
        // Dates are of our calendar throughout, as in EDTF.
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        calendar.setLenient(false);
        format.setCalendar(calendar);
        format.setLenient(false);
        return new Written(format, pattern);
    }

    /** The date as EDTF; the text itself if it is no date, or if it may be several. */
    String edtf(String text) {
        List<String> meanings = meanings(text);
        return meanings.size() == 1 ? meanings.get(0) : text;
    }

    /** All that the date may mean, as EDTF; nothing if it is in no notation that is known here. */
    List<String> meanings(String text) {
        List<String> read = single(text);
        if (!read.isEmpty()) {
            return read;
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            List<String> begin = single(span.group(1).strip());
            List<String> end = single(span.group(2).strip());
            return begin.size() == 1 && end.size() == 1 ? List.of(begin.get(0) + "/" + end.get(0)) : List.of();
        }
        return List.of();
    }

    private List<String> single(String text) {
        String read = first(patterns, text);
        if (read != null) {
            return List.of(read);
        }
        String day = WITH_MIDNIGHT.matcher(ShortWeekdays.writtenOut(text)).replaceFirst("$1");
        Matcher year = DECIMAL_YEAR.matcher(day);
        if (year.matches()) {
            return year.group(2).matches("0+") ? List.of(year.group(1)) : List.of();
        }
        List<String> written = reader.read(day).map(WrittenDate::meanings).orElse(List.of()).stream()
                .map(Edtf::text)
                .toList();
        if (!written.isEmpty()) {
            return written;
        }
        List<String> more = COMPACT.matcher(day).matches() ? compact(day) : withTime(day);
        if (!more.isEmpty()) {
            return more;
        }
        String inAnother = day.codePoints().anyMatch(Character::isLetter) ? first(named, day) : null;
        return inAnother == null ? List.of() : List.of(inAnother);
    }

    /** The day in each order in which the digits are one. */
    private static List<String> compact(String digits) {
        Matcher pairs = COMPACT.matcher(digits);
        return pairs.matches()
                ? Stream.of(
                                digits.substring(0, 4) + "-" + pairs.group(3) + "-" + pairs.group(4),
                                digits.substring(4) + "-" + pairs.group(2) + "-" + pairs.group(1),
                                digits.substring(4) + "-" + pairs.group(1) + "-" + pairs.group(2))
                        .filter(day -> day.charAt(0) == '1' || day.startsWith("20"))
                        .filter(day -> IsoDay.read(day) != null)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The day at the front, with the time as EDTF has it. */
    private List<String> withTime(String text) {
        Matcher parts = WITH_TIME.matcher(text);
        if (!parts.matches() || parts.group(1).indexOf(':') >= 0) {
            return List.of();
        }
        String hour = hour(Integer.parseInt(parts.group(2)), parts.group(6));
        String seconds = parts.group(4) == null ? "" : ":" + parts.group(4);
        String zone = parts.group(5) == null ? "" : parts.group(5);
        return single(parts.group(1)).stream()
                .filter(day -> DAY.matcher(day).matches())
                .map(day -> "%sT%s:%s%s%s".formatted(day, hour, parts.group(3), seconds, zone))
                .toList();
    }

    /** @param half the a of am or the p of pm; null if the clock has 24 hours */
    private static String hour(int shown, @Nullable String half) {
        boolean isAfternoon = half != null && half.equalsIgnoreCase("p");
        int hour = half == null || shown > NOON ? shown : shown % NOON + (isAfternoon ? NOON : 0);
        return "%02d".formatted(hour);
    }

    private static @Nullable String first(List<Written> candidates, String text) {
        for (Written candidate : candidates) {
            String read = candidate.read(text);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    /** The order with this name; null if there is none. */
    static @Nullable DayOrder order(String label) {
        return Arrays.stream(DayOrder.values())
                .filter(candidate -> candidate.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    static String orders() {
        return Arrays.stream(DayOrder.values()).map(DayOrder::label).collect(Collectors.joining(", "));
    }

    /** What is wrong with a pattern; empty if nothing is. */
    static Optional<String> problemOf(String pattern) {
        try {
            new SimpleDateFormat(pattern, ULocale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Optional.of("this is not a pattern of dates: " + e.getMessage());
        }
        return fields(pattern).indexOf('y') < 0 && fields(pattern).indexOf('u') < 0
                ? Optional.of("the pattern has no year")
                : Optional.empty();
    }

    /** The letters of a pattern that stand for parts of a date. */
    private static String fields(String pattern) {
        return pattern.replaceAll("'[^']*'", "");
    }
}
