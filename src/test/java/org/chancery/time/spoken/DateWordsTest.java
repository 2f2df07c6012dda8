package org.chancery.time.spoken;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people read of dates, in each language: the table was read over for its grammar, line by line. */
class DateWordsTest {
    @TestFactory
    Stream<DynamicTest> saysWhatTheTableHas() throws IOException {
        return table().map(line -> DynamicTest.dynamicTest(
                line.edtf() + " " + line.language(),
                () -> assertThat(DateWords.of(List.of(line.language())).text(Edtf.parse(line.edtf())))
                        .isEqualTo(line.text())));
    }

    @Test
    void hasEachExampleInAllLanguages() throws IOException {
        List<Line> lines = table().toList();
        Set<String> dates = lines.stream().map(Line::edtf).collect(toSet());

        assertThat(dates).hasSizeGreaterThan(90);
        assertThat(lines).hasSize(dates.size() * DateWords.LANGUAGES.size());
    }

    @Test
    void takesTheFirstLanguageThatItHas() {
        Edtf february = Edtf.parse("1972-02");

        assertThat(DateWords.of(List.of("ja", "fr-CA", "ru")).text(february)).isEqualTo("février 1972");
        assertThat(DateWords.of(List.of("zh-Hant")).language()).isEqualTo("zh");
        assertThat(DateWords.of(List.of("ja")).text(february)).isEqualTo("February 1972");
        assertThat(DateWords.of(List.of()).language()).isEqualTo("en");
    }

    @Test
    void hasTheSamePhrasesInAllLanguages() throws IOException {
        Set<String> english = phrases("en");
        english.removeAll(Set.of("in_year.part", "between.day", "between.year", "decade"));
        english.removeIf(key -> key.startsWith("wrap."));
        for (String language : DateWords.LANGUAGES) {
            assertThat(phrases(language)).as(language).containsAll(english);
        }
    }

    /** Whatever can be dated can be said, in full: no pattern shows, and no language speaks another's. */
    @Property(tries = 400)
    void saysEveryDate(@ForAll("dates") String written) {
        Set<String> texts = new HashSet<>();
        for (String language : DateWords.LANGUAGES) {
            String text = DateWords.of(List.of(language)).text(Edtf.parse(written));
            assertThat(text)
                    .as(written + " in " + language)
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContain("null");
            texts.add(text);
        }
        assertThat(texts.size()).as(written).isGreaterThan(3);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> mark = Arbitraries.of("", "", "?", "~", "%");
        Arbitrary<String> single = Combinators.combine(
                        Arbitraries.of(
                                "1972",
                                "1972-02",
                                "1972-02-21",
                                "1972-24",
                                "1972-33",
                                "1972-41",
                                "197X",
                                "19XX",
                                "1972-XX",
                                "1972-02-XX",
                                "1972-XX-XX",
                                "197X-02",
                                "197X-02-21",
                                "1972-1X",
                                "1972-02-1X",
                                "1972-XX-21",
                                "197X-XX-21",
                                "XXXX",
                                "-0043",
                                "-0043-03-15",
                                "-004X",
                                "0000",
                                "-0043-24",
                                "Y12000",
                                "Y-17E7"),
                        mark)
                .as((date, qualifier) -> date + qualifier);
        Arbitrary<String> later = Arbitraries.of("2023", "2023-06", "2023-06-05", "2022-24", "202X", "2023-XX-05");
        Arbitrary<String> moment = Arbitraries.of("1972-02-21T09:00", "1972-02-21T09:00:30Z", "1972-02-21T09:00+08:00");
        Arbitrary<String> begin = Arbitraries.oneOf(
                Arbitraries.of("1972", "1972-02", "1972-02-21", "-0043", "197X", "1972-24", "1950S2"), moment);
        Arbitrary<String> pairs = Combinators.combine(
                        begin,
                        later,
                        Arbitraries.of("%s/%s", "[%s..%s]", "{%s..%s}", "[%s,%s]", "{%s,%s}", "..%s/%s.."))
                .as((from, to, pattern) -> pattern.formatted(from, to));
        Arbitrary<String> open = Combinators.combine(
                        begin, Arbitraries.of("%s/..", "%s/", "../%s", "/%s", "[..%s]", "[%s..]", "{..%s}", "{%s..}"))
                .as((date, pattern) -> pattern.formatted(date));
        return Arbitraries.oneOf(single, pairs, open, moment, Arbitraries.of("1950S2", "Y171000000S3", "../..", "/.."));
    }

    private static Set<String> phrases(String language) throws IOException {
        Properties read = new Properties();
        Path file = Path.of("src/main/resources/dates", language + ".properties");
        read.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        return new HashSet<>(read.stringPropertyNames());
    }

    private record Line(String edtf, String language, String text) {}

    private static Stream<Line> table() throws IOException {
        try (InputStream file = DateWordsTest.class.getResourceAsStream("/time/spoken-dates.txt")) {
            List<Line> lines = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                List<String> cells = List.of(line.split(" \\| ", -1));
                if (!line.startsWith("#") && !line.isBlank()) {
                    lines.add(new Line(cells.get(0), cells.get(1), cells.get(2)));
                }
            }
            return lines.stream();
        }
    }
}
