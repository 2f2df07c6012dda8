package org.chancery.time.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.time.written.Word.Meaning;
import org.jspecify.annotations.Nullable;

/** Reads the words of one date, in whatever order a language has them. */
final class FieldsReader {
    private static final int DIGITS_OF_YEAR = 4;

    /** A number with the role that a word next to it gives it. */
    private record Numeral(Word word, @Nullable Role tag) {
        int value() {
            return word.meanings().get(0).value();
        }

        boolean isWholeYear() {
            return word.digits().length() == DIGITS_OF_YEAR;
        }

        boolean isShort() {
            return word.digits().length() <= 2;
        }
    }

    private final NumberOrder order;
    private final int centuryOfShortYears;
    private final @Nullable Integer thisYear;
    private final List<Numeral> numbers = new ArrayList<>();
    private final List<Role> separators = new ArrayList<>();
    private Fields fields = Fields.NONE;
    private @Nullable Role awaited;
    private boolean followsNumber;
    private boolean isRefused;

    private FieldsReader(NumberOrder order, int centuryOfShortYears, @Nullable Integer thisYear) {
        this.order = order;
        this.centuryOfShortYears = centuryOfShortYears;
        this.thisYear = thisYear;
    }

    /**
     * What the words say; empty if they are no date, or more than one.
     *
     * @param thisYear for "the 80s", which are those of the past to whoever asks today; null: of any century
     */
    static Optional<Fields> read(
            List<Word> words, NumberOrder order, int centuryOfShortYears, @Nullable Integer thisYear) {
        FieldsReader reader = new FieldsReader(order, centuryOfShortYears, thisYear);
        words.forEach(reader::take);
        return reader.isRefused || reader.awaited != null ? Optional.empty() : reader.complete();
    }

    private void take(Word word) {
        if (word.is(Role.NUMBER)) {
            numbers.add(new Numeral(word, awaited));
            awaited = null;
            followsNumber = true;
            return;
        }
        boolean behindNumber = followsNumber && numbers.get(numbers.size() - 1).tag() == null;
        if (tagged(word, behindNumber)) {
            return;
        }
        Optional<Meaning> separator =
                word.as(Role.DOT).or(() -> word.as(Role.SLASH)).or(() -> word.as(Role.DASH));
        if (separator.isPresent()) {
            separators.add(separator.get().role());
            return;
        }
        boolean isFiller = word.is(Role.FILLER);
        followsNumber = followsNumber && isFiller;
        if (!named(word) && !isFiller && !word.is(Role.COMMA)) {
            isRefused = true;
        }
    }

    /** Whether the word says what the number before or behind it is. */
    private boolean tagged(Word word, boolean behindNumber) {
        for (Role role : List.of(Role.CENTURY, Role.DECADE, Role.YEAR_WORD, Role.MONTH_WORD, Role.DAY_WORD)) {
            if (!word.is(role)) {
                continue;
            }
            if (behindNumber && mayBe(role, numbers.get(numbers.size() - 1).value())) {
                Numeral number = numbers.remove(numbers.size() - 1);
                numbers.add(new Numeral(number.word(), role));
                followsNumber = false;
                return true;
            }
            if (!word.is(Role.FILLER) && awaited == null && !behindNumber) {
                awaited = role;
                followsNumber = false;
                return true;
            }
            // "1990-х годов" says twice that it is a decade.
            if (role == Role.YEAR_WORD && !numbers.isEmpty()) {
                Role tag = numbers.get(numbers.size() - 1).tag();
                return tag == Role.DECADE || tag == Role.YEAR_WORD;
            }
        }
        return false;
    }

    private static boolean mayBe(Role role, int value) {
        return switch (role) {
            case DECADE -> value % 10 == 0;
            case CENTURY -> value > 0 && value <= 30;
            default -> true;
        };
    }

    private boolean named(Word word) {
        for (Meaning meaning : word.meanings()) {
            Fields known = fields;
            Fields more = switch (meaning.role()) {
                case MONTH -> known.month() == null ? known.withMonth(meaning.value()) : null;
                case WEEKDAY -> known.weekday() == null ? known.withWeekday(meaning.value()) : null;
                case SEASON -> known.season() == null ? known.withSeason(meaning.value()) : null;
                case QUARTER -> known.quarter() == null ? known.withQuarter(meaning.value()) : null;
                case PART -> known.part() == null ? known.withPart(meaning.value()) : null;
                case BC -> known.withBeforeChrist(true);
                case CALENDAR ->
                    known.calendar() == null || known.calendar() == meaning.calendar()
                            ? known.withCalendar(meaning.calendar())
                            : null;
                case CIRCA -> known.withCirca(true);
                case DOUBT -> known.withDoubted(true);
                default -> null;
            };
            if (more != null && meaning.role() == Role.MONTH && meaning.calendar() != CalendarSystem.GREGORIAN) {
                more = more.withCalendar(meaning.calendar());
            }
            if (more != null) {
                fields = more;
                return true;
            }
        }
        return false;
    }

    private Optional<Fields> complete() {
        List<Numeral> untagged = new ArrayList<>();
        for (Numeral number : numbers) {
            if (number.tag() == null) {
                untagged.add(number);
            } else if (!tag(number)) {
                return Optional.empty();
            }
        }
        boolean isNamed = fields.month() != null
                || fields.season() != null
                || fields.quarter() != null
                || fields.year() != null
                || fields.beforeChrist();
        boolean isRead =
                (!separators.isEmpty() && !isNamed && untagged.size() > 1) ? inNumbers(untagged) : inWords(untagged);
        return isRead ? Optional.of(fields) : Optional.empty();
    }

    private boolean tag(Numeral number) {
        int value = number.value();
        Fields known = fields;
        switch (number.tag() == null ? Role.FILLER : number.tag()) {
            case YEAR_WORD -> fields = known.year() == null ? known.withYear(value) : Fields.NONE;
            case MONTH_WORD -> fields = known.month() == null ? known.withMonth(value) : Fields.NONE;
            case DAY_WORD -> fields = known.day() == null ? known.withDay(value) : Fields.NONE;
            // "Años 1995" are no decade.
            case DECADE -> fields = value % 10 == 0 ? known.withDecade(decade(number)) : known.withYear(value);
            case CENTURY -> fields = known.century() == null ? known.withCentury(value) : Fields.NONE;
            default -> {
                return false;
            }
        }
        return !fields.equals(Fields.NONE);
    }

    /** Of a decade that has not begun nobody asks. */
    private int decade(Numeral number) {
        int full = centuryOfShortYears + number.value();
        return thisYear != null && number.isShort() && full <= thisYear ? full : number.value();
    }

    /** Numbers beside the name of a month, or alone. */
    private boolean inWords(List<Numeral> untagged) {
        // 05-Jun-2023, 5. Juni, 5/June: nothing stands between but the one sign.
        boolean isOrdinal = separators.equals(List.of(Role.DOT)) && untagged.size() == 1;
        boolean isNamed = fields.month() != null || fields.quarter() != null;
        if (separators.size() > 2 || (!separators.isEmpty() && !isNamed && !isOrdinal)) {
            return false;
        }
        for (int at = 0; at < untagged.size(); at++) {
            Numeral number = untagged.get(at);
            boolean isLast = at == untagged.size() - 1;
            boolean hasEra = fields.beforeChrist() || fields.calendar() != null;
            boolean isYear = number.isWholeYear() || (hasEra && isLast && (fields.month() == null || at > 0));
            // "5-Jun-23" has a short year; "5 June 23" may be anything.
            boolean isShortYear = isLast
                    && separators.size() == 2
                    && separators.get(0) == separators.get(1)
                    && fields.day() != null
                    && number.word().digits().length() == 2;
            if (isYear && fields.year() == null) {
                fields = fields.withYear(number.value());
            } else if (isShortYear && fields.year() == null) {
                fields = fields.withYear(centuryOfShortYears + number.value());
            } else if (number.isShort() && !number.word().digits().isEmpty() && fields.day() == null) {
                fields = fields.withDay(number.value());
            } else {
                return false;
            }
        }
        return true;
    }

    /** The beginning of "05.06.–07.06.2023", which has its year from the end. */
    private boolean dayAndMonth(Numeral first, Numeral last) {
        boolean isDayFirst = order == NumberOrder.DAY_FIRST;
        fields = fields.withDay((isDayFirst ? first : last).value()).withMonth((isDayFirst ? last : first).value());
        return true;
    }

    /** 2023/6/5, 05.06.2023, 06/2023. */
    private boolean inNumbers(List<Numeral> all) {
        // "05.06." has a full stop behind the month, too.
        boolean endsWithDot = all.size() == 2 && separators.equals(List.of(Role.DOT, Role.DOT));
        boolean isRegular = endsWithDot
                || (separators.size() == all.size() - 1
                        && separators.stream().distinct().count() == 1);
        Numeral first = all.get(0);
        Numeral last = all.get(all.size() - 1);
        if (!isRegular) {
            return false;
        }
        if (all.size() == 2 && first.isShort() && last.isShort()) {
            return dayAndMonth(first, last);
        }
        if (all.size() == 2) {
            boolean isYearFirst = first.isWholeYear();
            Numeral month = isYearFirst ? last : first;
            Numeral year = isYearFirst ? first : last;
            fields = fields.withYear(year.value()).withMonth(month.value());
            return year.isWholeYear() && month.isShort();
        }
        if (all.size() != 3 || !all.get(1).isShort()) {
            return false;
        }
        if (first.isWholeYear()) {
            fields =
                    fields.withYear(first.value()).withMonth(all.get(1).value()).withDay(last.value());
            return last.isShort();
        }
        boolean isDayFirst = order == NumberOrder.DAY_FIRST;
        fields = fields.withYear(last.isWholeYear() ? last.value() : centuryOfShortYears + last.value())
                .withDay((isDayFirst ? first : all.get(1)).value())
                .withMonth((isDayFirst ? all.get(1) : first).value());
        return first.isShort() && (last.isWholeYear() || last.word().digits().length() == 2);
    }
}
