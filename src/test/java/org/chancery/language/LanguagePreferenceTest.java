package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePreferenceTest {

    private static final Name ENGLISH = new Name("en", "China", NameKind.COMMON);
    private static final Name ENGLISH_OFFICIAL = new Name("en", "People's Republic of China", NameKind.OFFICIAL);
    private static final Name RUSSIAN = new Name("ru", "Китай", NameKind.COMMON);
    private static final Name SIMPLIFIED = new Name("zh", "中国", NameKind.COMMON);
    private static final Name TRADITIONAL = new Name("zh-Hant", "中國", NameKind.COMMON);
    private static final Name ARABIC_FORMER = new Name("ar", "كاثاي", NameKind.FORMER);
    private static final List<Name> NAMES =
            List.of(ARABIC_FORMER, ENGLISH_OFFICIAL, ENGLISH, RUSSIAN, SIMPLIFIED, TRADITIONAL);

    @Test
    void theAskedLanguageWins() {
        assertThat(LanguagePreference.ofTag("ru").choose(NAMES)).contains(RUSSIAN);
    }

    @Test
    void theScriptCounts() {
        assertThat(LanguagePreference.ofTag("zh-Hant").choose(NAMES)).contains(TRADITIONAL);
        assertThat(LanguagePreference.ofTag("zh-TW").choose(NAMES)).contains(TRADITIONAL);
        assertThat(LanguagePreference.ofTag("zh-CN").choose(NAMES)).contains(SIMPLIFIED);
        assertThat(LanguagePreference.ofTag("zh-Hant").choose(List.of(ENGLISH, SIMPLIFIED)))
                .contains(SIMPLIFIED);
    }

    @Test
    void englishStandsInAndThenAnyLanguage() {
        assertThat(LanguagePreference.ofTag("tg").choose(NAMES)).contains(ENGLISH);
        assertThat(LanguagePreference.ofTag("tg").choose(List.of(RUSSIAN))).contains(RUSSIAN);
        assertThat(LanguagePreference.DEFAULT.choose(List.of())).isEmpty();
    }

    @Test
    void aFormerNameIsTheLastResortEvenInTheAskedLanguage() {
        assertThat(LanguagePreference.ofTag("ar").choose(NAMES)).contains(ENGLISH);
        assertThat(LanguagePreference.ofTag("ar").choose(List.of(ARABIC_FORMER)))
                .contains(ARABIC_FORMER);
    }

    @Test
    void commonComesBeforeOfficial() {
        assertThat(LanguagePreference.ofTag("en").choose(NAMES)).contains(ENGLISH);
        assertThat(LanguagePreference.ofTag("en").choose(List.of(RUSSIAN, ENGLISH_OFFICIAL)))
                .contains(ENGLISH_OFFICIAL);
    }

    @Test
    void aHeaderIsReadByItsWeights() {
        assertThat(LanguagePreference.ofHeader("fr;q=0.3, ru-RU;q=0.8, tg, de;q=0, *;q=0.1")
                        .languages())
                .containsExactly("tg", "ru-RU", "fr", "en");
        assertThat(LanguagePreference.ofHeader("tg, ru;q=0.5").choose(NAMES)).contains(RUSSIAN);
    }

    @Test
    void englishAskedForBeforeAnotherStaysBefore() {
        assertThat(LanguagePreference.ofHeader("en, ru;q=0.5").choose(NAMES)).contains(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ",", "q=1", "ru;q=", "ru;q=7", "ru;q=-1", "ру", "*", "*-*", "a;b;c", "ru;;", "\u0000", "x"
            })
    void aMalformedHeaderIsNoHeader(String header) {
        assertThat(LanguagePreference.ofHeader(header).languages()).containsExactly("en");
    }

    @Test
    void anAbsentOrEndlessHeaderIsNoHeader() {
        assertThat(LanguagePreference.ofHeader(null).languages()).containsExactly("en");
        assertThat(LanguagePreference.ofHeader("ru,".repeat(100_000)).languages())
                .containsExactly("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "russian language", "ru_RU!", "ру", "und", "*", "123456789"})
    void aMalformedTagIsRefused(String tag) {
        assertThatThrownBy(() -> LanguagePreference.ofTag(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"%s\" is not a language. Use a BCP 47 tag such as \"ar\", \"zh-Hant\" or \"sr-Latn\".", tag);
    }

    @Test
    void aTagIsKeptInItsCanonicalForm() {
        assertThat(new Name("ZH-hant", " 中國 ", NameKind.COMMON)).isEqualTo(TRADITIONAL);
    }

    @Test
    void aNameMayBeInALanguageNobodyStated() {
        Name unstated = new Name("und", "Lavrov", NameKind.COMMON);
        assertThat(unstated.localized()).isEqualTo(new LocalizedText("Lavrov", "und", TextDirection.LTR));
        assertThat(LanguagePreference.ofTag("ar").choose(List.of(unstated))).contains(unstated);
    }

    @Test
    void aNameNeedsAText() {
        assertThatThrownBy(() -> new Name("en", " ", NameKind.COMMON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDirectionFollowsTheScript() {
        assertThat(LocalizedText.of("روسيا", "ar").direction()).isEqualTo(TextDirection.RTL);
        assertThat(LocalizedText.of("ازبیکستان", "uz-Arab").direction()).isEqualTo(TextDirection.RTL);
        assertThat(SIMPLIFIED.localized()).isEqualTo(new LocalizedText("中国", "zh", TextDirection.LTR));
    }
}
