package org.chancery.time.written;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people write it, in any of the languages of the archive: "5–6 June 2023", "начало осени 2022", "since
 * 2022", "5 Ramadan 1444", and EDTF itself. Names of months, of weekdays and of eras, the words for yesterday and last
 * week, the other calendars and the first day of a week are those of ICU; {@link OwnWords} has what CLDR does not name.
 *
 * <p>It never guesses: what may mean two dates has both meanings, and what it does not understand as a whole has none.
 */
public final class DateReader {
    /** The most words of a date, such as "from the beginning of March 2021 to the end of May 2022". */
    public static final int MOST_WORDS = 12;

    private static final int LONGEST = 120;

    private final @Nullable LocalDate today;
    private final Week week;
    private final @Nullable NumberOrder order;

    private DateReader(@Nullable LocalDate today, Week week, @Nullable NumberOrder order) {
        this.today = today;
        this.week = week;
        this.order = order;
    }

    /** Reads what is written in a file: "last week" means nothing there. */
    public static DateReader ofFiles() {
        return new DateReader(null, Week.of(""), null);
    }

    /**
     * Reads what somebody asks today.
     *
     * @param language the tag of the language; with a region, weeks begin as they do there, else on Monday
     */
    public static DateReader ofQuestions(LocalDate today, String language) {
        return new DateReader(today, Week.of(language), null);
    }

    /** The same, for somebody who said in which order the numbers of a date are written. */
    public DateReader writtenIn(NumberOrder known) {
        return new DateReader(today, week, known);
    }

    /** What the whole text means; empty if it is no date. */
    public Optional<WrittenDate> read(String text) {
        String plain = DateText.inAsciiDigits(text).strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Edtf> edtf = edtf(plain);
        if (edtf.isPresent()) {
            return Optional.of(new WrittenDate(List.of(edtf.get())));
        }
        String compared = DateText.compared(plain);
        Set<Edtf> meanings = new LinkedHashSet<>();
        if (today != null) {
            RelativeDates.read(compared, today, week).flatMap(DateReader::edtf).ifPresent(meanings::add);
        }
        if (meanings.isEmpty()) {
            @Nullable Integer thisYear = today == null ? null : today.getYear();
            Lexer.read(NamedDecades.inNumbers(compared))
                    .ifPresent(words -> new Phrases(words, order, thisYear)
                            .read()
                            .forEach(meaning -> edtf(meaning).ifPresent(meanings::add)));
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(new WrittenDate(List.copyOf(meanings)));
    }

    /** Whether the text means the present, as the end of something that goes on. */
    public static boolean isNow(String text) {
        return Lexer.read(DateText.compared(text))
                .filter(words -> words.size() == 1 && words.get(0).is(Role.NOW))
                .isPresent();
    }

    private static Optional<Edtf> edtf(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException isNone) {
            return Optional.empty();
        }
    }
}
