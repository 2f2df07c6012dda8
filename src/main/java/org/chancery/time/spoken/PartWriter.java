package org.chancery.time.spoken;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.time.Season;
import org.chancery.time.spoken.Part.Precision;

/** Writes the parts of a date, each in the form that the words around it want: "5 June 2023", "с 5 июня 2023 г.". */
final class PartWriter {
    /** The form of a date by itself. */
    static final String PLAIN = "";

    private static final int LAST_SEASON = 32;
    private static final int FIRST_SOUTHERN = 29;
    private static final int SEASONS = 4;
    private static final int FIRST_SEASON = 21;
    private static final List<String> SEASON_KEYS = List.of("spring", "summer", "autumn", "winter");

    private final Vocabulary vocabulary;

    PartWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String text(Part part, String form) {
        String date = wrapped(part, form, bare(part, form));
        return part.hasClock() ? vocabulary.with("time", Map.of("date", date, "clock", part.clock())) : date;
    }

    private String bare(Part part, String form) {
        return switch (part.precision()) {
            case YEAR -> year(part.year(), form);
            case SEASON -> season(part, form);
            case MONTH -> inYear(month(part, form), part.year(), form);
            case DAY -> inYear(dayAndMonth(day(part), part, form), part.year(), form);
        };
    }

    /** With the article or the ending that the form asks for. */
    private String wrapped(Part part, String form, String text) {
        if (form.isEmpty()) {
            return text;
        }
        String key = "wrap." + form;
        String ofPrecision = key + "." + part.precision().name().toLowerCase(Locale.ROOT);
        Season season = part.season();
        String ofSeason = season == null ? ofPrecision : key + "." + seasonKey(season);
        String ofPart = season != null && season.code() > LAST_SEASON ? key + ".part" : ofPrecision;
        return vocabulary
                .pattern(ofSeason, ofPart, ofPrecision, key)
                .map(pattern -> Vocabulary.filled(pattern, Map.of("text", text)))
                .orElse(text);
    }

    /** Its text within a year, such as "5 June" or "June". */
    String withoutYear(Part part, String form) {
        return switch (part.precision()) {
            case YEAR -> "";
            case SEASON -> seasonName(requireNonNull(part.season()), form);
            case MONTH -> month(part, form);
            case DAY -> dayAndMonth(day(part), part, form);
        };
    }

    String year(int year, String form) {
        boolean isBefore = year < 1;
        String pattern = isBefore
                ? vocabulary.require("year.bc." + form, "year.bc", "year." + form, "year")
                : vocabulary.require("year." + form, "year");
        return Vocabulary.filled(pattern, Map.of("year", yearNumber(year)));
    }

    /** The year in figures, with its era where it is before the first. */
    String yearNumber(int year) {
        if (year >= 1) {
            return vocabulary.number(year);
        }
        return vocabulary.with("bc", Map.of("number", vocabulary.number(1 - year)));
    }

    String day(Part part) {
        return Vocabulary.filled(
                vocabulary.require("day." + part.day(), "day"), Map.of("number", Integer.toString(part.day())));
    }

    /** @param day one day or several: "5", "5–6" */
    private String dayAndMonth(String day, Part part, String form) {
        return Vocabulary.filled(vocabulary.require("day_month." + form, "day_month"), monthArguments(part, day));
    }

    /** @param day one day or several of the part's month */
    String days(String day, Part part) {
        return inYear(dayAndMonth(day, part, PLAIN), part.year(), PLAIN);
    }

    String month(Part part, String form) {
        return Vocabulary.filled(vocabulary.require("month." + form, "month"), monthArguments(part, ""));
    }

    private Map<String, String> monthArguments(Part part, String day) {
        return Map.of(
                "day", day,
                "month_alone", vocabulary.monthAlone(part.month()),
                "month_of_day", vocabulary.monthOfDay(part.month()),
                "month_number", Integer.toString(part.month()));
    }

    String inYear(String text, int year, String form) {
        String pattern = year < 1
                ? vocabulary.require("in_year.bc", "in_year." + form, "in_year")
                : vocabulary.require("in_year." + form, "in_year");
        return Vocabulary.filled(pattern, Map.of("text", text, "year", yearNumber(year)));
    }

    /** Winter ends in the year after the one that it belongs to. */
    private String season(Part part, String form) {
        Season season = requireNonNull(part.season());
        boolean inTwoYears = season.endsInNextYear();
        String year = yearNumber(part.year());
        String years = inTwoYears ? part.year() < 1 ? year : year + "–" + yearNumber(part.year() + 1) : year;
        String pattern = vocabulary.require(
                season.code() > LAST_SEASON ? "in_year.part" : inTwoYears ? "in_year.two" : "in_year." + form,
                part.year() < 1 ? "in_year.bc" : "in_year." + form,
                "in_year");
        String text = Vocabulary.filled(pattern, Map.of("text", seasonName(season, form), "year", years));
        return isSouthern(season) ? vocabulary.with("southern", Map.of("text", text)) : text;
    }

    private String seasonName(Season season, String form) {
        return vocabulary.require(seasonKey(season) + "." + form, seasonKey(season));
    }

    private static boolean isSouthern(Season season) {
        return season.code() >= FIRST_SOUTHERN && season.code() <= LAST_SEASON;
    }

    private static String seasonKey(Season season) {
        return season.code() > LAST_SEASON
                ? "part." + season.code()
                : SEASON_KEYS.get((season.code() - FIRST_SEASON) % SEASONS);
    }

    /** From the one to the other, without what both share: "21–28 February 1972". */
    String range(Part from, Part to) {
        if (from.equals(to)) {
            return text(from, PLAIN);
        }
        if (from.hasClock() || to.hasClock()) {
            return clockRange(from, to);
        }
        if (from.precision() != to.precision()) {
            return span(text(from, PLAIN), text(to, PLAIN));
        }
        return switch (from.precision()) {
            case DAY -> dayRange(from, to);
            case MONTH -> monthRange(from, to);
            case YEAR -> yearRange(from, to);
            case SEASON -> span(text(from, PLAIN), text(to, PLAIN));
        };
    }

    private String clockRange(Part from, Part to) {
        boolean ofOneDay = from.hasClock()
                && to.hasClock()
                && from.withoutClock().equals(to.withoutClock())
                && zone(from).equals(zone(to));
        if (!ofOneDay) {
            return span(text(from, PLAIN), text(to, PLAIN));
        }
        String start =
                from.clock().substring(0, from.clock().length() - zone(from).length());
        Map<String, String> day = Map.of("date", text(from.withoutClock(), PLAIN), "clock", start + "–" + to.clock());
        return vocabulary.with("time", day);
    }

    private static String zone(Part part) {
        int start = part.clock().indexOf(' ');
        return start < 0 ? "" : part.clock().substring(start);
    }

    private String dayRange(Part from, Part to) {
        if (from.isInMonthOf(to)) {
            return days(vocabulary.with("days", Map.of("from", day(from), "to", day(to))), from);
        }
        if (from.isInYearOf(to)) {
            return inYear(span(withoutYear(from, PLAIN), withoutYear(to, PLAIN)), from.year(), PLAIN);
        }
        return span(text(from, PLAIN), text(to, PLAIN));
    }

    private String monthRange(Part from, Part to) {
        if (from.isInYearOf(to)) {
            String months = vocabulary.with("months", Map.of("from", month(from, PLAIN), "to", month(to, PLAIN)));
            return inYear(months, from.year(), PLAIN);
        }
        return span(text(from, PLAIN), text(to, PLAIN));
    }

    private String yearRange(Part from, Part to) {
        if (from.year() < 1) {
            return span(text(from, PLAIN), end(from, to, PLAIN));
        }
        return vocabulary.with("years", Map.of("from_year", yearNumber(from.year()), "to_year", yearNumber(to.year())));
    }

    /** The end of a time, with its era where the start has the other one. */
    String end(Part from, Part to, String form) {
        boolean isMixed = from.year() < 1 && to.year() >= 1 && to.is(Precision.YEAR);
        return isMixed ? vocabulary.with("year.ad", Map.of("number", vocabulary.number(to.year()))) : text(to, form);
    }

    private String span(String from, String to) {
        return vocabulary.with("span", Map.of("from", from, "to", to));
    }

    /** The start of a time of which the end is said in full: "21" before "28 February 1972". */
    String shortened(Part from, Part to, String form) {
        boolean alike = from.precision() == to.precision() && !from.hasClock() && !to.hasClock();
        if (alike && from.is(Precision.DAY) && from.isInMonthOf(to)) {
            return day(from);
        }
        boolean hasMonth = from.is(Precision.DAY) || from.is(Precision.MONTH);
        return alike && hasMonth && from.isInYearOf(to) ? withoutYear(from, form) : text(from, form);
    }

    String day(LocalDate day) {
        return text(Part.day(day), PLAIN);
    }
}
