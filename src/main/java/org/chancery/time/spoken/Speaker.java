package org.chancery.time.spoken;

import static org.chancery.time.spoken.PartWriter.PLAIN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.time.CalendarDate;
import org.chancery.time.CountedYear;
import org.chancery.time.DateSet;
import org.chancery.time.Expression;
import org.chancery.time.Interval;
import org.chancery.time.Limit;
import org.chancery.time.OneSided;
import org.chancery.time.Qualification;
import org.chancery.time.Range;
import org.chancery.time.SingleDate;
import org.chancery.time.spoken.Part.Precision;

/** Says what a date means in one language, and claims no more than it does. */
final class Speaker {
    private final Vocabulary vocabulary;
    private final PartWriter writer;
    private final SingleDates singles;

    Speaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        writer = new PartWriter(vocabulary);
        singles = new SingleDates(vocabulary, writer);
    }

    String text(Expression expression) {
        if (expression instanceof SingleDate date) {
            return singles.text(date);
        }
        if (expression instanceof DateSet set) {
            return set(set);
        }
        if (expression instanceof Interval interval) {
            return span(interval.begin(), interval.end());
        }
        Range range = (Range) expression;
        return within(range);
    }

    private String set(DateSet set) {
        boolean all = set.meaning() == DateSet.Meaning.ALL_OF;
        List<Optional<Part>> parts =
                set.elements().stream().map(Speaker::unmarked).toList();
        if (parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)) {
            return list(parts.stream().map(Optional::orElseThrow).toList(), all);
        }
        List<String> texts = set.elements().stream()
                .map(element ->
                        all && element instanceof Range range ? span(range.begin(), range.end()) : text(element))
                .toList();
        return vocabulary.list(texts, all);
    }

    private static Optional<Part> unmarked(Expression expression) {
        boolean isPlain =
                expression instanceof SingleDate && expression.qualification().equals(Qualification.NONE);
        return isPlain ? Part.of((SingleDate) expression) : Optional.empty();
    }

    /** Days of one month and months of one year share it: "4 or 5 June 2023". */
    private String list(List<Part> parts, boolean all) {
        Part first = parts.get(0);
        if (parts.stream().allMatch(part -> part.is(Precision.DAY) && part.isInMonthOf(first))) {
            return writer.days(vocabulary.list(parts.stream().map(writer::day).toList(), all), first);
        }
        if (parts.stream().allMatch(part -> part.is(Precision.MONTH) && part.isInYearOf(first))) {
            List<String> months =
                    parts.stream().map(part -> writer.month(part, PLAIN)).toList();
            return writer.inYear(vocabulary.list(months, all), first.year(), PLAIN);
        }
        return vocabulary.list(
                parts.stream().map(part -> writer.text(part, PLAIN)).toList(), all);
    }

    private String span(Limit begin, Limit end) {
        Qualification marks = begin.qualification().and(end.qualification());
        return singles.marked(unmarkedSpan(begin, end), marks, true);
    }

    private String unmarkedSpan(Limit begin, Limit end) {
        if (begin instanceof Limit.Missing start) {
            return withoutStart(start, end);
        }
        if (end instanceof Limit.Missing missing) {
            return phrase(missing == Limit.Missing.OPEN ? "since" : "from_end_unknown", begin);
        }
        Optional<Part> from = part(begin);
        Optional<Part> to = part(end);
        if (from.isPresent() && to.isPresent()) {
            return writer.range(from.get(), to.get());
        }
        return vocabulary.with("span", Map.of("from", limit(begin), "to", limit(end)));
    }

    private String withoutStart(Limit.Missing start, Limit end) {
        boolean isOpen = start == Limit.Missing.OPEN;
        if (end instanceof Limit.Missing missing) {
            boolean goesOn = missing == Limit.Missing.OPEN;
            return vocabulary.require(isOpen ? goesOn ? "always" : "always_end_unknown" : "start_unknown_open");
        }
        return phrase(isOpen ? "always_until" : "until_start_unknown", end);
    }

    private String phrase(String key, Limit limit) {
        return part(limit)
                .map(part -> vocabulary.fill(key, (name, form) -> writer.text(part, form)))
                .orElseGet(() -> ofAny(key, limit(limit)));
    }

    /** With a date that no language has the forms of: it stands behind a colon. */
    private String ofAny(String key, String date) {
        return Vocabulary.filled(vocabulary.require(key + ".any", key), (name, form) -> date);
    }

    private static Optional<Part> part(Limit limit) {
        return limit instanceof SingleDate date ? Part.of(date) : Optional.empty();
    }

    /** A limit by itself, such as "1 June 2004 or earlier"; its marks are said of the whole. */
    private String limit(Limit limit) {
        if (limit instanceof OneSided known) {
            return sided(known.orEarlier() ? "or_earlier" : "or_later", known.date());
        }
        return singles.unmarked((SingleDate) limit);
    }

    private String sided(String key, SingleDate date) {
        return Part.of(date)
                .map(part -> vocabulary.fill(key, (name, form) -> writer.text(part, form)))
                .orElseGet(() -> ofAny(key, singles.unmarked(date)));
    }

    /** One of the dates between two. */
    private String within(Range range) {
        Qualification marks = range.qualification();
        if (range.begin() == Limit.Missing.OPEN && range.end() instanceof SingleDate end) {
            return singles.marked(before(end), marks, true);
        }
        if (range.end() == Limit.Missing.OPEN && range.begin() instanceof SingleDate begin) {
            return singles.marked(sided("or_later", begin), marks, true);
        }
        return singles.marked(between((SingleDate) range.begin(), (SingleDate) range.end()), marks, true);
    }

    private String before(SingleDate end) {
        Optional<Part> next = Part.of(end).flatMap(Part::next);
        return next.isPresent()
                ? vocabulary.fill("before", (name, form) -> writer.text(next.get(), form))
                : sided("or_earlier", end);
    }

    private String between(SingleDate begin, SingleDate end) {
        Optional<Part> from = Part.of(begin);
        Optional<Part> to = Part.of(end);
        if (from.isEmpty() || to.isEmpty()) {
            return singles.between(first(begin), last(end));
        }
        return isNextDay(from.get(), to.get())
                ? list(Stream.of(from.get(), to.get()).toList(), false)
                : singles.between(from.get(), to.get());
    }

    private static Part first(SingleDate date) {
        LocalDate day = date.first().toLocalDate();
        return isOfYears(date) ? Part.year(day.getYear()) : Part.day(day);
    }

    private static Part last(SingleDate date) {
        LocalDate day = date.last().toLocalDate();
        return isOfYears(date) ? Part.year(day.getYear()) : Part.day(day);
    }

    private static boolean isOfYears(SingleDate date) {
        return date instanceof CountedYear
                || (date instanceof CalendarDate day && day.components().size() == 1);
    }

    private static boolean isNextDay(Part from, Part to) {
        return from.is(Precision.DAY) && to.is(Precision.DAY) && ChronoUnit.DAYS.between(day(from), day(to)) == 1;
    }

    private static LocalDate day(Part part) {
        return LocalDate.of(part.year(), part.month(), part.day());
    }
}
