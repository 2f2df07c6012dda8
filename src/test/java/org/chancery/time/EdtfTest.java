package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/edtf/understood.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void understands(
            String text,
            String kind,
            String canonical,
            String earliestBegin,
            String latestBegin,
            String earliestEnd,
            String latestEnd,
            String marks) {
        Edtf date = Edtf.parse(text);

        assertThat(EdtfParser.parse(text))
                .extracting(found -> found.getClass().getSimpleName())
                .isEqualTo(kind);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.canonical()).isEqualTo(canonical);
        assertThat(date.bounds())
                .isEqualTo(new Bounds(
                        moment(earliestBegin, "00:00:00"),
                        moment(latestBegin, "23:59:59.999"),
                        moment(earliestEnd, "00:00:00"),
                        moment(latestEnd, "23:59:59.999")));
        assertThat(date.isUncertain()).isEqualTo(marks.contains("?"));
        assertThat(date.isApproximate()).isEqualTo(marks.contains("~"));
        assertThat(Edtf.parse(canonical).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/edtf/refused.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void refuses(String text, int position, String reason) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOfSatisfying(EdtfException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.position()).isEqualTo(position);
            assertThat(refused.text()).isEqualTo(text);
        });
    }

    @Test
    void saysWhatToWrite() {
        assertThatThrownBy(() -> Edtf.parse("2023-13"))
                .hasMessage("2023-13 is not a date: month 13 does not exist, at position 6."
                        + " Write EDTF, for example 2023-06.");
        assertThatThrownBy(() -> Edtf.parse(""))
                .hasMessage("A blank text is not a date: nothing is written, at position 1."
                        + " Write EDTF, for example 2023-06.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2023", "2023 ", "2023-06 /2024", "2023\n", "2023\u00a0"})
    void refusesSpaces(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).hasMessageContaining("a date has no spaces");
    }

    @ParameterizedTest
    @CsvSource({
        "٢٠٢٣, write '٢' as 2",
        "2023–06, write the hyphen - instead of '–'",
        "2023\u200f, the date is complete before the invisible character U+200F",
    })
    void namesCharactersThatOnlyLookRight(String text, String reason) {
        assertThatThrownBy(() -> Edtf.parse(text)).hasMessageContaining(reason);
    }

    @Test
    void refusesEndlessTextsAtOnceAndQuotesOnlyTheirBeginning() {
        String endless = "[" + "2023,".repeat(1_000_000) + "2023]";

        assertThatThrownBy(() -> Edtf.parse(endless))
                .hasMessageContaining("a date has at most 200 characters, at position 201")
                .message()
                .hasSizeLessThan(250);
    }

    @Test
    void readsTextsUpToTheLimit() {
        String longest = "[" + "2023,".repeat(38) + "2023-06]";
        assertThat(longest).hasSize(199);

        assertThat(Edtf.parse(longest).canonical()).isEqualTo(longest);
        assertThatThrownBy(() -> Edtf.parse("[2023," + longest.substring(1))).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04,               2023-04-13, true,  false",
        "2023-06-05T22:30:00-04:00, 2023-06-05, true,  true",
        "2023-06-05T22:30-04:00, 2023-06-06, false, false",
        "2023-06-05T01:00:00+05:00, 2023-06-05, true,  true",
        "2023-04,               2023,       true,  true",
        "2023-04,               2023-05,    false, false",
        "2023-04-13,            2023-04-13, true,  true",
        "2023-04-30T23:59:59Z,  2023-04,    true,  true",
        "2022-12/2023-01,       2023,       true,  false",
        "2002-12/..,            2023,       true,  false",
        "2002-12/..,            2000/..,    true,  true",
        "2002-12/..,            2001,       false, false",
        "/2003,                 1900,       true,  false",
        "2022-23,               2022-09~,   true,  false",
        "2022-09~,              2022-23,    true,  true",
        "'[2022-05,2022-07]',   2022-06,    true,  false",
        "2023,                  ../..,      true,  true",
        "Y-170000000,           2023,       false, false",
    })
    void saysWhetherItLiesInAPeriod(String date, String period, boolean possibly, boolean certainly) {
        assertThat(Edtf.parse(date).possiblyDuring(Edtf.parse(period))).isEqualTo(possibly);
        assertThat(Edtf.parse(date).certainlyDuring(Edtf.parse(period))).isEqualTo(certainly);
    }

    @Test
    void equalsADateOfTheSameCanonicalForm() {
        assertThat(Edtf.parse("?2004-06"))
                .isEqualTo(Edtf.parse("2004?-06"))
                .hasSameHashCodeAs(Edtf.parse("2004?-06"))
                .hasToString("2004?-06")
                .isNotEqualTo(Edtf.parse("2004-06?"));
    }

    @Test
    void keepsOnlyBoundsThatTheDatabaseCanStore() {
        assertThat(Edtf.parse("Y-17E7/2023").bounds().storable())
                .isEqualTo(new Bounds(
                        LocalDateTime.MIN,
                        LocalDateTime.MIN,
                        LocalDateTime.parse("2023-01-01T00:00"),
                        LocalDateTime.parse("2023-12-31T23:59:59.999")));
        assertThat(Edtf.parse("-4712/Y294276").bounds().storable())
                .isEqualTo(Edtf.parse("-4712/Y294276").bounds());
        assertThat(Edtf.parse("-4713-12-31").bounds().storable().latestEnd()).isEqualTo(LocalDateTime.MIN);
        assertThat(Edtf.parse("Y294277").bounds().storable().earliestBegin()).isEqualTo(LocalDateTime.MAX);
    }

    /** A bound as the tables write it: a moment, a day that is filled up, or .. for none. */
    private static LocalDateTime moment(String written, String timeOfDay) {
        return switch (written) {
            case "-.." -> LocalDateTime.MIN;
            case ".." -> LocalDateTime.MAX;
            default -> LocalDateTime.parse(written.contains("T") ? written : written + "T" + timeOfDay);
        };
    }
}
