package org.chancery.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates as people write them, and what is made of them. */
class DateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final DateReader READER = DateReader.ofQuestions(TODAY, "en");

    static Stream<List<String>> texts() throws IOException {
        try (InputStream lines = DateReaderTest.class.getResourceAsStream("/time/written-dates.txt")) {
            String all = new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
            return all
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" \\| ")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void means(List<String> line) {
        List<String> expected = line.subList(1, line.size());

        assertThat(read(READER, line.get(0)).isEmpty() ? List.of("-") : read(READER, line.get(0)))
                .isEqualTo(expected);
    }

    private static List<String> read(DateReader reader, String text) {
        return reader.read(text).map(WrittenDate::meanings).stream()
                .flatMap(List::stream)
                .map(Edtf::canonical)
                .toList();
    }

    @Test
    void whoSaysTheOrderIsNotAsked() {
        assertThat(read(READER.writtenIn(NumberOrder.DAY_FIRST), "05.06.2023")).containsExactly("2023-06-05");
        assertThat(read(READER.writtenIn(NumberOrder.MONTH_FIRST), "05/06/2023"))
                .containsExactly("2023-05-06");
        assertThat(read(READER.writtenIn(NumberOrder.MONTH_FIRST), "25/06/2023"))
                .isEmpty();
    }

    @Test
    void inFilesNothingIsRelative() {
        assertThat(read(DateReader.ofFiles(), "last week")).isEmpty();
        assertThat(read(DateReader.ofFiles(), "spring 1872")).containsExactly("1872-21");
    }

    /** CLDR knows where the week begins. */
    @ParameterizedTest
    @CsvSource({"en, 2026-11-16/2026-11-22", "en-US, 2026-11-15/2026-11-21", "ar-EG, 2026-11-14/2026-11-20"})
    void weeksBeginAsInTheRegion(String language, String expected) {
        assertThat(read(DateReader.ofQuestions(TODAY, language), "last week")).containsExactly(expected);
    }

    /** Both calendars of Hijri months are told where they differ. */
    @Test
    void aHijriDayThatNobodyCanKnowIsAskedBack() {
        assertThat(read(READER, "1 Shawwal 1444")).hasSize(2);
    }

    /** A word for two months would be a silent guess. */
    @Test
    void noNameMeansTwoMonths() {
        assertThat(Lexicon.entriesOf(Role.MONTH))
                .allSatisfy(entry -> assertThat(entry.meanings().stream()
                                .filter(meaning -> meaning.role() == Role.MONTH)
                                .distinct())
                        .as(entry.phrase())
                        .hasSize(1));
    }
}
