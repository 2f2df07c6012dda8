package org.chancery.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.time.Edtf;

/** What ICU writes in the nine languages is read back. */
class DateReaderPropertiesTest {
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ky", "ru", "tg", "uz", "zh");
    private static final DateReader READER = DateReader.ofQuestions(LocalDate.of(2026, 11, 27), "en");

    @Property(tries = 4000)
    void readsDays(@ForAll("days") LocalDate day, @ForAll("languages") String language, @ForAll("styles") int style) {
        String written = DateFormat.getDateInstance(style, gregorian(language)).format(calendar(day));

        assertThat(meanings(written)).as(written).contains(Edtf.parse(day.toString()));
        if (DateText.compared(written).matches(".*\\p{L}{2}.*")) {
            assertThat(meanings(written)).as(written).hasSize(1);
        }
    }

    @Property(tries = 4000)
    void readsNumbersOrAsksBack(@ForAll("days") LocalDate day, @ForAll("languages") String language) {
        String written =
                DateFormat.getInstanceForSkeleton("yMd", gregorian(language)).format(calendar(day));
        List<Edtf> meanings = meanings(written);

        assertThat(meanings).as(written).contains(Edtf.parse(day.toString()));
        boolean isYearFirst = DateText.inAsciiDigits(written).matches("\\D*\\d{4}.*");
        boolean isClear = isYearFirst || day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();
        assertThat(meanings).as(written).hasSize(isClear ? 1 : 2);
    }

    @Property(tries = 2000)
    void readsMonths(@ForAll("days") LocalDate day, @ForAll("languages") String language) {
        String written =
                DateFormat.getInstanceForSkeleton("yMMMM", gregorian(language)).format(calendar(day));

        assertThat(meanings(written))
                .as(written)
                .containsExactly(Edtf.parse(day.toString().substring(0, 7)));
    }

    @Property(tries = 4000)
    void readsIntervals(
            @ForAll("days") LocalDate day, @ForAll("lengths") int days, @ForAll("languages") String language) {
        LocalDate last = day.plusDays(days);
        String written = DateIntervalFormat.getInstance("yMMMMd", gregorian(language))
                .format(calendar(day), calendar(last), new StringBuffer(), new FieldPosition(0))
                .toString();

        assertThat(meanings(written)).as(written).containsExactly(Edtf.parse(day + "/" + last));
    }

    @Property(tries = 2000)
    void readsOtherCalendars(@ForAll("recentDays") LocalDate day, @ForAll("calendarLanguages") String language) {
        for (String system : List.of("islamic-civil", "persian")) {
            ULocale locale = new ULocale(language + "@calendar=" + system);
            Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
            calendar.setTimeInMillis(day.toEpochDay() * 86_400_000);
            DateFormat format = DateFormat.getPatternInstance(calendar, "d MMMM y", locale);
            String written = format.format(calendar);

            assertThat(meanings(written))
                    .as(written)
                    .contains(Edtf.parse(day.toString()))
                    .hasSizeLessThan(3);
        }
    }

    @Property(tries = 5000)
    void failsInNoWay(@ForAll("scribbles") String text) {
        Optional<WrittenDate> read = READER.read(text);

        read.ifPresent(date -> assertThat(date.meanings()).isNotEmpty().doesNotHaveDuplicates());
    }

    @Property(tries = 2000)
    void failsInNoWayOnAnyText(@ForAll String text) {
        READER.read(text);
    }

    private static List<Edtf> meanings(String written) {
        return READER.read(written).map(WrittenDate::meanings).orElse(List.of());
    }

    private static ULocale gregorian(String language) {
        return new ULocale(language + "@calendar=gregorian");
    }

    private static Calendar calendar(LocalDate day) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
        calendar.setTimeInMillis(day.toEpochDay() * 86_400_000);
        return calendar;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between(LocalDate.of(1600, 1, 1), LocalDate.of(2100, 1, 1));
    }

    @Provide
    Arbitrary<LocalDate> recentDays() {
        return between(LocalDate.of(1950, 1, 1), LocalDate.of(2050, 1, 1));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 800);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    @Provide
    Arbitrary<String> calendarLanguages() {
        return Arbitraries.of("ar", "en", "fr", "fa", "ru", "es");
    }

    @Provide
    Arbitrary<Integer> styles() {
        return Arbitraries.of(DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM);
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.of(
                        "5", "2023", "1990", "June", "июня", "يونيو", "年", "月", "日", "since", "до", "from", "to", "-",
                        "/", ".", ",", "early", "spring", "century", "s", "XIX", "BC", "AH", "circa", "?", "between",
                        "and", "12", "Ramadan", "в", "Q2", "last", "week")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }
}
