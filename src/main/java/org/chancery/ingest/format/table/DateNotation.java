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
import org.chancery.ingest.input.DayOrder;
import org.jspecify.annotations.Nullable;

/** Turns the dates of a table, as people and programs write them, into EDTF. */
final class DateNotation {
    private static final Pattern WITH_MIDNIGHT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T]00?:00(?::00(?:\\.0+)?)?Z?");
    private static final Pattern DECIMAL_YEAR = Pattern.compile("(\\d{4})\\.0+");
    private static final Pattern SPAN = Pattern.compile("(.{6,40}?)\\s*(?:–|—|\\s-\\s)\\s*(.{6,40})");

    /** Unambiguous because the month has a name. */
    private static final List<String> NAMED_MONTHS = List.of(
            "d MMMM yyyy", "d. MMMM yyyy", "MMMM d, yyyy", "MMMM yyyy", "d MMM yyyy", "MMM d, yyyy", "MMM yyyy");

    private final @Nullable DayOrder order;
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
        order = stated == null ? shown : order(stated);
        Set<String> languages = languages(mapping);
        for (String pattern : dates == null || dates.patterns() == null ? List.<String>of() : dates.patterns()) {
            languages.forEach(language -> patterns.add(written(pattern, language)));
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
        languages.add("en");
        return languages;
    }

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

    /** The date as EDTF; the text itself if it is in no notation that is known here. */
    String edtf(String text) {
        String read = single(text);
        if (read != null) {
            return read;
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            String begin = single(span.group(1).strip());
            String end = single(span.group(2).strip());
            return begin == null || end == null ? text : begin + "/" + end;
        }
        return text;
    }

    private @Nullable String single(String text) {
        String read = first(patterns, text);
        if (read != null) {
            return read;
        }
        Matcher midnight = WITH_MIDNIGHT.matcher(text);
        if (midnight.matches()) {
            return midnight.group(1);
        }
        Matcher year = DECIMAL_YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        String ofNumbers = ofNumbers(text);
        return ofNumbers == null && text.codePoints().anyMatch(Character::isLetter) ? first(named, text) : ofNumbers;
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

    /** Without a known order only a date that is the same day, whatever the order. */
    private @Nullable String ofNumbers(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return null;
        }
        if (order != null && order.iso(text) != null) {
            return order.iso(text);
        }
        Set<String> days = DayOrder.possible(text).stream()
                .map(possible -> String.valueOf(possible.iso(text)))
                .collect(Collectors.toSet());
        return order == null && days.size() == 1 ? days.iterator().next() : null;
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
