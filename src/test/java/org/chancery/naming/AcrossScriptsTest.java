package org.chancery.naming;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.naming.SoundIndex.Alike;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * People whose names an archive has in Latin letters, asked for in another script, among 3,000 others with names as
 * long. Their names are written as newspapers write them. Every fourth of them is asked for;
 * {@code -Dchancery.names.whole=true} asks for all, which takes a minute.
 */
class AcrossScriptsTest {
    private static final int OTHERS = 3_000;
    private static final boolean WHOLE = Boolean.getBoolean("chancery.names.whole");
    private static final List<NamedCsvRecord> LEADERS = read("/names/leaders.csv");
    private static final List<NamedCsvRecord> IN_CHARACTERS = read("/names/characters.csv");
    private static final List<NamedCsvRecord> ASKED = IntStream.range(0, LEADERS.size())
            .filter(index -> WHOLE || index % 4 == 0)
            .mapToObj(LEADERS::get)
            .toList();
    private static final SoundIndex<String> SOUNDS = new SoundIndex<>();
    private static final Names NAMES = new Names();

    static {
        LEADERS.forEach(leader -> add(leader.getField("en")));
        IN_CHARACTERS.forEach(person -> add(person.getField("en")));
        others().forEach(AcrossScriptsTest::add);
    }

    private static void add(String name) {
        SOUNDS.add(name, name);
        NAMES.person(name, "en", name);
    }

    /** The share of people who are among the first ten. */
    @ParameterizedTest
    @CsvSource({"ru, 0.9", "ja, 0.6", "ko, 0.6", "zh, 0.5", "ar, 0.5", "he, 0.5"})
    void peopleAreSuggested(String language, double least) {
        int found = 0;
        List<String> missed = new ArrayList<>();
        for (NamedCsvRecord leader : ASKED) {
            String name = leader.getField("en");
            List<String> nearest = SOUNDS.nearest(leader.getField(language), 10).stream()
                    .map(Alike::bearer)
                    .toList();
            if (nearest.contains(name)) {
                found++;
            } else {
                missed.add(name);
            }
        }
        double recall = (double) found / ASKED.size();
        System.out.printf(Locale.ROOT, "recall@10 %s %.2f of %d; missed %s%n", language, recall, ASKED.size(), missed);
        assertThat(recall).isGreaterThanOrEqualTo(least);
    }

    /** The same for Japanese and Korean people who are asked for in Chinese characters, beside the others. */
    @ParameterizedTest
    @CsvSource({"ja, 0.8", "ko, 0.8"})
    void peopleInChineseCharactersAreSuggested(String language, double least) {
        List<NamedCsvRecord> asked = IN_CHARACTERS.stream()
                .filter(person -> person.getField("language").equals(language))
                .toList();
        List<String> missed = new ArrayList<>();
        for (NamedCsvRecord person : asked) {
            if (SOUNDS.nearest(person.getField("characters"), 10).stream()
                    .noneMatch(alike -> alike.bearer().equals(person.getField("en")))) {
                missed.add(person.getField("en"));
            }
        }
        double recall = 1 - (double) missed.size() / asked.size();
        System.out.printf(
                Locale.ROOT,
                "recall@10 %s in characters %.2f of %d; missed %s%n",
                language,
                recall,
                asked.size(),
                missed);
        assertThat(recall).isGreaterThanOrEqualTo(least);
    }

    @Test
    void aReadingOfCharactersIsNoName() {
        assertThat(IN_CHARACTERS.stream()
                        .map(person -> NAMES.meaning(person.getField("characters")))
                        .filter(meaning -> !meaning.startsWith("NOBODY")))
                .isEmpty();
    }

    /** Whoever is meant without doubt is the one. */
    @Test
    void nobodyIsTakenForAnother() {
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord leader : ASKED) {
            for (Map.Entry<String, String> written : leader.getFieldsAsMap().entrySet()) {
                String meaning = NAMES.meaning(written.getValue());
                if (!meaning.equals(leader.getField("en")) && !meaning.matches("(NOBODY|SEVERAL).*")) {
                    wrong.add(written.getValue() + " -> " + meaning);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<NamedCsvRecord> read(String file) {
        InputStream stream = Objects.requireNonNull(AcrossScriptsTest.class.getResourceAsStream(file));
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Given names of the leaders with surnames that nobody has, made of their syllables. */
    private static List<String> others() {
        Random random = new Random(1815);
        List<String> syllables = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (NamedCsvRecord leader : LEADERS) {
            List<String> words = List.of(leader.getField("en").split(" "));
            given.add(words.get(0));
            String surname = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
            int half = surname.length() / 2;
            syllables.add(surname.substring(0, half));
            syllables.add(surname.substring(half));
        }
        List<String> others = new ArrayList<>();
        for (int person = 0; person < OTHERS; person++) {
            String surname = pick(syllables, random) + pick(syllables, random);
            others.add(pick(given, random) + " " + surname);
        }
        return others;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
