package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The properties of every date. */
class EdtfPropertiesTest {
    @Property
    void printsWhatItParses(@ForAll("dates") Edtf date) {
        Edtf again = Edtf.parse(date.canonical());

        assertThat(again).isEqualTo(date);
        assertThat(again.canonical()).isEqualTo(date.canonical());
        assertThat(again.bounds()).isEqualTo(date.bounds());
        assertThat(again.isUncertain()).isEqualTo(date.isUncertain());
        assertThat(again.isApproximate()).isEqualTo(date.isApproximate());
    }

    @Property
    void keepsItsText(@ForAll("dates") Edtf date) {
        assertThat(Edtf.parse(date.text())).isEqualTo(date);
    }

    @Property
    void ordersItsBounds(@ForAll("dates") Edtf date) {
        assertOrdered(date.bounds());
        assertOrdered(date.bounds().storable());
    }

    @Property
    void isPossibleWhereItIsCertain(@ForAll("dates") Edtf date, @ForAll("dates") Edtf period) {
        if (date.certainlyDuring(period)) {
            assertThat(date.possiblyDuring(period)).isTrue();
        }
    }

    @Property
    void liesWithinItself(@ForAll("dates") Edtf date) {
        assertThat(date.certainlyDuring(date)).isTrue();
    }

    @Property
    void overlapsBothWays(@ForAll("dates") Edtf date, @ForAll("dates") Edtf other) {
        assertThat(date.possiblyDuring(other)).isEqualTo(other.possiblyDuring(date));
    }

    @Property(tries = 20_000)
    void failsInNoOtherWay(@ForAll("scribbles") String text) {
        parse(text).ifPresent(date -> assertThat(date.text()).isEqualTo(text));
    }

    @Property
    void failsInNoOtherWayOnAnyCharacters(@ForAll String text) {
        parse(text).ifPresent(date -> assertThat(date.text()).isEqualTo(text));
    }

    private static Optional<Edtf> parse(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException refused) {
            assertThat(refused.position()).isBetween(1, text.length() + 1);
            return Optional.empty();
        }
    }

    private static void assertOrdered(Bounds bounds) {
        assertThat(bounds.earliestBegin())
                .isBeforeOrEqualTo(bounds.latestBegin())
                .isBeforeOrEqualTo(bounds.earliestEnd())
                .isBeforeOrEqualTo(bounds.latestEnd());
        assertThat(bounds.latestEnd()).isAfterOrEqualTo(bounds.latestBegin()).isAfterOrEqualTo(bounds.earliestEnd());
    }

    /** Texts of the characters that EDTF is written with, most of them wrong. */
    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars("0129-XYEST:Z+.?~%/,[]{}").ofMaxLength(16);
    }

    /** Dates of every kind. Impossible dates are left out, such as 30 February or an end before its start. */
    @Provide
    Arbitrary<Edtf> dates() {
        Arbitrary<String> texts = Arbitraries.oneOf(single(), interval(), set());
        return texts.map(EdtfPropertiesTest::parse).filter(Optional::isPresent).map(Optional::get);
    }

    private static Arbitrary<String> interval() {
        Arbitrary<String> oneSided = Combinators.combine(single(), Arbitraries.of(true, false))
                .as((date, orEarlier) -> orEarlier ? ".." + date : date + "..");
        Arbitrary<String> limit = Arbitraries.oneOf(single(), oneSided, Arbitraries.of("..", ""));
        return Combinators.combine(limit, limit).as((begin, end) -> begin + "/" + end);
    }

    private static Arbitrary<String> set() {
        Arbitrary<String> range = Combinators.combine(single(), single()).as((begin, end) -> begin + ".." + end);
        Arbitrary<String> element = Arbitraries.oneOf(single(), range);
        return Combinators.combine(
                        element.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("", ".."),
                        Arbitraries.of("", ".."),
                        Arbitraries.of(List.of("[", "]"), List.of("{", "}")))
                .as((elements, before, behind, brackets) ->
                        brackets.get(0) + before + String.join(",", elements) + behind + brackets.get(1));
    }

    private static Arbitrary<String> single() {
        return Arbitraries.oneOf(calendarDate(), season(), countedYear(), moment());
    }

    private static Arbitrary<String> calendarDate() {
        Arbitrary<String> month =
                Combinators.combine(mark(), twoDigits(12), mark()).as((a, b, c) -> "-" + a + b + c);
        Arbitrary<String> day =
                Combinators.combine(mark(), twoDigits(31), mark()).as((a, b, c) -> "-" + a + b + c);
        Arbitrary<String> year = Combinators.combine(mark(), year(), mark()).as((a, b, c) -> a + b + c);
        return Arbitraries.oneOf(
                year,
                Combinators.combine(year, month).as((a, b) -> a + b),
                Combinators.combine(year, month, day).as((a, b, c) -> a + b + c));
    }

    private static Arbitrary<String> season() {
        Arbitrary<Integer> code = Arbitraries.integers().between(21, 41);
        return Combinators.combine(mark(), year(), mark(), code, mark())
                .as((before, year, within, season, behind) -> before + year + within + "-" + season + behind);
    }

    private static Arbitrary<String> countedYear() {
        Arbitrary<String> significant = Arbitraries.of("", "S1", "S2", "S4");
        Arbitrary<String> exponent = Arbitraries.of("", "E1", "E3", "E5");
        Arbitrary<Integer> year = Arbitraries.integers().between(-999_999_999, 999_999_999);
        return Arbitraries.oneOf(
                Combinators.combine(year, exponent, significant, mark()).as((a, b, c, d) -> "Y" + a + b + c + d),
                Combinators.combine(year(), Arbitraries.of("S1", "S2", "S4"), mark())
                        .as((a, b, c) -> a + b + c));
    }

    private static Arbitrary<String> moment() {
        Arbitrary<String> day = Combinators.combine(year(), twoDigits(12), twoDigits(31))
                .as((year, month, number) -> year + "-" + month + "-" + number);
        Arbitrary<String> time = Combinators.combine(twoDigits(23), twoDigits(59), twoDigits(59))
                .as((hour, minute, second) -> "T" + hour + ":" + minute + ":" + second);
        Arbitrary<String> minute =
                Combinators.combine(twoDigits(23), twoDigits(59)).as((hour, sixtieth) -> "T" + hour + ":" + sixtieth);
        Arbitrary<String> offset = Arbitraries.of("", "Z", "+05", "-03:30");
        Arbitrary<String> clock = Arbitraries.oneOf(
                minute,
                Combinators.combine(time, Arbitraries.of("", ".5", ".125")).as((second, part) -> second + part));
        return Combinators.combine(day, clock, offset)
                .as((date, shown, behind) -> (date + shown).replace('X', '1') + behind);
    }

    private static Arbitrary<String> year() {
        Arbitrary<String> common = Arbitraries.integers().between(0, 9999).map("%04d"::formatted);
        Arbitrary<String> near = Arbitraries.integers().between(2020, 2025).map(String::valueOf);
        Arbitrary<String> unspecified = Arbitraries.strings().withChars("0129X").ofLength(4);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, near), Tuple.of(2, common), Tuple.of(1, unspecified)),
                        Arbitraries.frequency(Tuple.of(5, ""), Tuple.of(1, "-")))
                .as((digits, sign) -> sign + digits);
    }

    private static Arbitrary<String> twoDigits(int last) {
        Arbitrary<String> number = Arbitraries.integers().between(1, last).map("%02d"::formatted);
        return Arbitraries.frequencyOf(
                Tuple.of(4, number),
                Tuple.of(1, Arbitraries.strings().withChars("0123X").ofLength(2)));
    }

    private static Arbitrary<String> mark() {
        return Arbitraries.frequency(Tuple.of(6, ""), Tuple.of(1, "?"), Tuple.of(1, "~"), Tuple.of(1, "%"));
    }
}
