package org.chancery.time.spoken;

import static org.chancery.time.spoken.PartWriter.PLAIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.time.CalendarDate;
import org.chancery.time.Component;
import org.chancery.time.CountedYear;
import org.chancery.time.Qualification;
import org.chancery.time.SeasonDate;
import org.chancery.time.SingleDate;
import org.chancery.time.spoken.Part.Precision;

/** Says dates that are not made of others: with marks, and with digits that are left open. */
final class SingleDates {
    private static final int DECADE = 10;

    private final Vocabulary vocabulary;
    private final PartWriter writer;

    SingleDates(Vocabulary vocabulary, PartWriter writer) {
        this.vocabulary = vocabulary;
        this.writer = writer;
    }

    String text(SingleDate date) {
        Qualification marks = date.qualification();
        boolean inPart = isMarkedInPart(date);
        Optional<Part> part = Part.of(date);
        if (marks.approximate() && !inPart && part.isPresent()) {
            String about = about(part.get());
            return marked(about, new Qualification(marks.uncertain(), false), false);
        }
        return marked(unmarked(date), marks, inPart);
    }

    private String about(Part part) {
        return vocabulary.fill("about", (name, form) -> writer.text(part, form));
    }

    private static boolean isMarkedInPart(SingleDate date) {
        List<Component> components = date instanceof CalendarDate day
                ? day.components()
                : date instanceof SeasonDate season ? season.components() : List.of();
        return components.stream().map(Component::qualification).distinct().count() > 1;
    }

    /** @param inPart whether the marks hold for a part of it only, or for one of two dates */
    String marked(String text, Qualification marks, boolean inPart) {
        String estimated = marks.approximate()
                ? vocabulary.with(inPart ? "partly_estimated" : "estimated", Map.of("text", text))
                : text;
        return marks.uncertain()
                ? vocabulary.with(inPart ? "partly_uncertain" : "uncertain", Map.of("text", estimated))
                : estimated;
    }

    String unmarked(SingleDate date) {
        return Part.of(date).map(part -> writer.text(part, PLAIN)).orElseGet(() -> open(date));
    }

    /** With digits that are left open. */
    private String open(SingleDate date) {
        if (date instanceof CountedYear year) {
            return estimate(year);
        }
        if (date instanceof SeasonDate season) {
            Part part = new Part(Precision.SEASON, season.firstYear(), 0, 0, season.season(), "");
            return inSomeYear(writer.withoutYear(part, PLAIN), season.firstYear(), season.lastYear());
        }
        return open((CalendarDate) date);
    }

    /** Of which only the first digits are sure: "about 1950, between 1900 and 1999". */
    private String estimate(CountedYear year) {
        String about = about(Part.year(year.year()));
        int first = year.first().getYear();
        int last = year.last().getYear();
        return first == last
                ? about
                : vocabulary.with("also", Map.of("first", about, "second", between(Part.year(first), Part.year(last))));
    }

    private String open(CalendarDate date) {
        List<Component> components = date.components();
        Component year = components.get(0);
        boolean restOpen = components.stream().skip(1).allMatch(SingleDates::isWhollyOpen);
        if (restOpen) {
            return Part.isOpen(year) ? openYear(date, year) : someIn(date, components.size());
        }
        boolean restKnown = components.stream().skip(1).noneMatch(Part::isOpen);
        if (Part.isOpen(year)) {
            return restKnown ? inSomeYear(date, year) : anyOf(date);
        }
        return openInYear(date, components);
    }

    private static boolean isWhollyOpen(Component component) {
        return component.text().chars().allMatch(character -> character == Part.UNSPECIFIED);
    }

    private String openYear(CalendarDate date, Component year) {
        if (isWhollyOpen(year)) {
            return vocabulary.require("any_year");
        }
        int first = firstYear(date);
        int last = lastYear(date);
        boolean isDecade = first > 0 && first % DECADE == 0 && last == first + DECADE - 1 && vocabulary.has("decade");
        return isDecade && year.text().indexOf(Part.UNSPECIFIED) == year.text().length() - 1
                ? vocabulary.with("decade", Map.of("year", writer.yearNumber(first)))
                : between(Part.year(first), Part.year(last));
    }

    /** Some month or day of a year. */
    private String someIn(CalendarDate date, int components) {
        Part year = Part.year(firstYear(date));
        String key = Precision.of(components) == Precision.MONTH ? "one_month_in" : "one_day_in";
        return vocabulary.fill(key, (name, form) -> writer.text(year, form));
    }

    private String openInYear(CalendarDate date, List<Component> components) {
        LocalDate first = date.firstDay();
        LocalDate last = date.lastDay();
        boolean monthKnown = !Part.isOpen(components.get(1));
        if (monthKnown && isWhollyOpen(components.get(components.size() - 1))) {
            Part month = Part.month(first.getYear(), first.getMonthValue());
            return vocabulary.fill("one_day_in", (name, form) -> writer.text(month, form));
        }
        boolean isStretch = monthKnown && components.get(2).text().indexOf(Part.UNSPECIFIED) == 1;
        if (isStretch) {
            return between(Part.day(first), Part.day(last));
        }
        if (components.size() == 2 && components.get(1).text().indexOf(Part.UNSPECIFIED) == 1) {
            return between(
                    Part.month(first.getYear(), first.getMonthValue()),
                    Part.month(last.getYear(), last.getMonthValue()));
        }
        return anyOf(date);
    }

    private String inSomeYear(CalendarDate date, Component year) {
        String text = withoutYear(date);
        return isWhollyOpen(year)
                ? vocabulary.with("also", Map.of("first", text, "second", vocabulary.require("any_year")))
                : inSomeYear(text, firstYear(date), lastYear(date));
    }

    private String withoutYear(CalendarDate date) {
        LocalDate day = date.firstDay();
        Part part = date.components().size() == 2 ? Part.month(day.getYear(), day.getMonthValue()) : Part.day(day);
        return writer.withoutYear(part, PLAIN);
    }

    /** No language has words for each pattern of digits: the notation says the rest. */
    private String anyOf(CalendarDate date) {
        Map<String, String> arguments =
                Map.of("from", writer.day(date.firstDay()), "to", writer.day(date.lastDay()), "edtf", date.canonical());
        return vocabulary.with("one_of_days", arguments);
    }

    private String inSomeYear(String text, int first, int last) {
        return vocabulary.with(
                "in_some_year",
                Map.of("text", text, "from_year", writer.yearNumber(first), "to_year", writer.yearNumber(last)));
    }

    private static int firstYear(CalendarDate date) {
        return date.firstDay().getYear();
    }

    private static int lastYear(CalendarDate date) {
        return date.lastDay().getYear();
    }

    /** One day, month or year of those from the one to the other. */
    String between(Part from, Part to) {
        if (from.equals(to)) {
            return writer.text(from, PLAIN);
        }
        String key = betweenKey(from, to);
        return vocabulary.fill(key, (name, form) -> switch (name) {
            case "from" -> writer.shortened(from, to, form);
            case "to" -> writer.end(from, to, form);
            case "range" -> writer.range(from, to);
            case "from_year" -> writer.yearNumber(from.year());
            case "to_year" -> writer.yearNumber(to.year());
            default ->
                throw new IllegalStateException(
                        "dates/" + vocabulary.language() + ".properties: " + key + " has no argument " + name);
        });
    }

    private String betweenKey(Part from, Part to) {
        boolean alike = from.precision() == to.precision() && !from.hasClock() && !to.hasClock();
        boolean isAncient = from.is(Precision.YEAR) && (from.year() < 1 || to.year() < 1);
        String key = "between." + from.precision().name().toLowerCase(Locale.ROOT);
        return alike && !isAncient && vocabulary.has(key) ? key : "between";
    }
}
