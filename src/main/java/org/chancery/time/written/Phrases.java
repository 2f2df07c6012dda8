package org.chancery.time.written;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a date, a range of two, and what lies before or after one: "since 2022", "from 5 to 8 June 2023". */
final class Phrases {
    private static final int SHORTEST_RANGE = 3;

    private final List<Word> words;
    private final List<NumberOrder> orders;
    private final @Nullable Integer thisYear;

    /** @param thisYear of whoever asks today; null for what is written in a file */
    Phrases(List<Word> words, @Nullable NumberOrder order, @Nullable Integer thisYear) {
        this.words = words;
        this.thisYear = thisYear;
        this.orders = order == null ? List.of(NumberOrder.values()) : List.of(order);
    }

    /** All that the words may mean, as EDTF; nothing if they are no date. */
    Set<String> read() {
        Set<String> meanings = new LinkedHashSet<>();
        if (words.isEmpty()) {
            return meanings;
        }
        for (int century : new int[] {2000, 1900}) {
            for (NumberOrder order : orders) {
                meanings.addAll(new Reading(order, century).read());
            }
        }
        return meanings;
    }

    /** One way to read numbers. */
    private final class Reading {
        private final NumberOrder order;
        private final int century;

        Reading(NumberOrder order, int century) {
            this.order = order;
            this.century = century;
        }

        List<String> read() {
            List<String> single = texts(words, Span::text);
            if (!single.isEmpty()) {
                return single;
            }
            List<String> range = range();
            List<String> several = range.isEmpty() ? several() : range;
            return several.isEmpty() ? oneSided() : several;
        }

        /** Several days of one month: "5, 6 and 8 June 2023". */
        private List<String> several() {
            List<List<Word>> parts = new ArrayList<>(List.of(new ArrayList<>()));
            for (Word word : words) {
                boolean isBetween = word.is(Role.AND) || word.is(Role.COMMA);
                boolean isAfterDay = parts.get(parts.size() - 1).size() == 1 && isDay(parts.get(parts.size() - 1));
                if (isBetween && isAfterDay) {
                    parts.add(new ArrayList<>());
                } else {
                    parts.get(parts.size() - 1).add(word);
                }
            }
            List<Word> last = parts.get(parts.size() - 1);
            Optional<Fields> whole = fields(last);
            if (parts.size() == 1 || whole.isEmpty() || whole.get().day() == null) {
                return List.of();
            }
            List<String> days = new ArrayList<>();
            for (List<Word> part : parts.subList(0, parts.size() - 1)) {
                fields(part).stream()
                        .flatMap(day -> Span.of(day.completedBy(whole.get())).stream())
                        .map(Span::text)
                        .forEach(days::add);
            }
            Span.of(whole.get()).stream().map(Span::text).forEach(days::add);
            return days.size() == parts.size() ? List.of("{" + String.join(",", days) + "}") : List.of();
        }

        private static boolean isDay(List<Word> part) {
            return part.get(0).is(Role.NUMBER) && part.get(0).digits().length() <= 2;
        }

        private List<String> texts(List<Word> date, Function<Span, String> text) {
            return fields(date).stream()
                    .flatMap(fields -> Span.of(fields).stream())
                    .map(text)
                    .toList();
        }

        private Optional<Fields> fields(List<Word> date) {
            return date.isEmpty() ? Optional.empty() : FieldsReader.read(date, order, century, thisYear);
        }

        private List<String> oneSided() {
            List<String> all = new ArrayList<>();
            for (boolean isAtTheFront : new boolean[] {true, false}) {
                int last = words.size() - 1;
                Word side = words.get(isAtTheFront ? 0 : last);
                List<Word> date = isAtTheFront ? words.subList(1, words.size()) : words.subList(0, last);
                if (side.is(Role.SINCE) || (isAtTheFront && side.is(Role.FROM))) {
                    all.addAll(texts(date, span -> span.begin() + "/.."));
                }
                if (side.is(Role.BEFORE)) {
                    all.addAll(texts(date, span -> "../" + span.before()));
                }
                if (side.is(Role.UNTIL)) {
                    all.addAll(texts(date, span -> "../" + span.end()));
                }
                if (side.is(Role.AFTER)) {
                    all.addAll(texts(date, span -> span.after() + "/.."));
                }
                if (!all.isEmpty()) {
                    return all;
                }
            }
            return all;
        }

        private List<String> range() {
            if (words.size() < SHORTEST_RANGE) {
                return List.of();
            }
            boolean isBetween = words.get(0).is(Role.BETWEEN);
            boolean isFrom = words.get(0).is(Role.FROM) || words.get(0).is(Role.SINCE);
            List<Word> rest = isBetween || isFrom ? words.subList(1, words.size()) : words;
            for (int at = 1; at < rest.size() - 1; at++) {
                Word word = rest.get(at);
                boolean isToNow =
                        word.is(Role.SLASH) && rest.get(rest.size() - 1).is(Role.NOW);
                if (isToNow || word.is(Role.TO) || word.is(Role.DASH) || (isBetween && word.is(Role.AND))) {
                    List<String> found = range(rest.subList(0, at), rest.subList(at + 1, rest.size()), isBetween);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return List.of();
        }

        private List<String> range(List<Word> left, List<Word> right, boolean isBetween) {
            if (!isBetween && right.size() == 1 && right.get(0).is(Role.NOW)) {
                return texts(left, span -> span.begin() + "/..");
            }
            Optional<Fields> begin = fields(left);
            Optional<Fields> end = fields(right);
            if (begin.isEmpty() || end.isEmpty()) {
                return List.of();
            }
            Fields first = begin.get().completedBy(end.get());
            Fields second = end.get().completedBy(begin.get());
            List<Span> begins = Span.of(first);
            List<Span> ends = Span.of(second);
            List<String> all = new ArrayList<>();
            // The same way to reckon a calendar holds for both.
            for (int each = 0; each < begins.size() && begins.size() == ends.size() && first.isLike(second); each++) {
                Span from = begins.get(each);
                Span to = ends.get(each);
                if (!to.first().isBefore(from.first())) {
                    all.add(
                            isBetween
                                            && from.text().equals(from.begin())
                                            && to.text().equals(to.end())
                                    ? "[" + from.begin() + ".." + to.end() + "]"
                                    : from.begin() + "/" + to.end());
                }
            }
            return all;
        }
    }
}
