package org.chancery.record.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made title is known by its form, and a given one is not taken for one. */
class TitleKindsTest {
    private static final Path FORMATS = Path.of("src/main/java/org/chancery/ingest/format");
    private static final Pattern TEXT = Pattern.compile("\"([A-Z][^\"]+)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visit of President Richard M. Nixon to China | Visit",
                "Visit of Prime Minister Thatcher to the United States | Visit",
                "Talks of Kim with Eisenhower | Talks",
                "Clash: Iran – Iraq | Clash",
                "Threat of chemical, biological or nuclear weapons: Iraq – Iran | "
                        + "Threat of chemical, biological or nuclear weapons",
                "Incident | Incident",
                "Fighting with a state: Government of Mali – AQIM, Gao town | Fighting with a state",
                "Contact between Russia and Tajikistan, as reported | Contact",
                "Accusation by Russia against Ukraine, as reported | Accusation",
            })
    void aMadeTitleBeginsWithItsKind(String title, String kind) {
        assertThat(TitleKinds.of(title)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks in Samarkand",
                "Visiting Geneva",
                "State visit",
                "Attack on the embassy",
                "Treaty of Friendship between Russia and Tajikistan",
                "Contact between Russia and Tajikistan",
                "Threat: what the summit is about",
                "Agreement",
            })
    void aTitleThatSomebodyGaveHasNone(String title) {
        assertThat(TitleKinds.of(title)).isEmpty();
    }

    @Test
    void everyWordOfAnImporterHasANameInEachLanguage() throws IOException {
        List<String> words = Stream.of("cow/MidAction.java", "gdelt/Root.java", "polecat/PloverType.java")
                .map(FORMATS::resolve)
                .flatMap(TitleKindsTest::texts)
                .toList();

        assertThat(words).hasSizeGreaterThan(30).allSatisfy(word -> {
            assertThat(Stream.of(word, word + " between A and B, as reported").map(TitleKinds::of))
                    .contains(Optional.of(word));
            assertThat(Stream.of("ar", "es", "fr", "ky", "ru", "tg", "uz", "zh"))
                    .allSatisfy(language ->
                            assertThat(TitleKinds.name(word, language)).isNotBlank());
        });
    }

    private static Stream<String> texts(Path file) {
        try {
            return TEXT.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void readersOfEnglishAndOfOtherLanguagesHaveTheTitleAsItIs() {
        assertThat(TitleKinds.language(List.of("en"))).isEmpty();
        assertThat(TitleKinds.language(List.of("ja", "en"))).isEmpty();
        assertThat(TitleKinds.language(List.of("ja", "ru", "en"))).contains("ru");
        assertThat(TitleKinds.language(List.of("en-GB", "ru"))).isEmpty();
    }
}
