package org.chancery.ingest.reference;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.ingest.reference.ReferenceState.DatedName;
import org.chancery.ingest.reference.ReferenceState.Status;
import org.chancery.language.Folding;
import org.chancery.language.LanguagePreference;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled states are named in the languages of the archive, and found by these names. */
class StateTranslationsTest {

    private static final Set<String> PROMISED_LANGUAGES = Set.of("ar", "en", "es", "fr", "ky", "ru", "tg", "uz", "zh");

    private static final Map<String, ReferenceState> STATES =
            StateReference.read().stream().collect(toMap(ReferenceState::key, Function.identity()));

    private static final Map<String, Set<String>> FOLDED_NAMES = STATES.values().stream()
            .collect(toMap(
                    ReferenceState::key,
                    state -> names(state).stream()
                            .map(name -> Folding.fold(name.text()))
                            .collect(toSet())));

    @Test
    void everyStateHasItsNameInThePromisedLanguages() {
        assertThat(STATES.values().stream()
                        .filter(state -> state.status() != Status.HISTORICAL)
                        .filter(state -> !languagesOfCommonNames(state).containsAll(PROMISED_LANGUAGES))
                        .map(ReferenceState::key))
                .isEmpty();
    }

    /** CLDR without a translation yields nothing; were it English or the code, Latin letters would show it. */
    @ParameterizedTest
    @ValueSource(strings = {"ky", "tg", "ru", "uk", "kk", "uz-Cyrl", "ar", "fa", "zh"})
    void namesAreInTheLanguageTheyClaim(String language) {
        assertThat(STATES.values().stream()
                        .flatMap(state -> state.names().stream())
                        .map(DatedName::name)
                        .filter(name -> name.language().equals(language))
                        .map(Name::text))
                .hasSizeGreaterThan(240)
                .noneMatch(text -> text.matches(".*[A-Za-z].*"));
    }

    @Test
    void aStateWithoutATranslationInCldrHasNoName() {
        List<String> gaps = STATES.values().stream()
                .filter(state -> state.status() != Status.HISTORICAL)
                .flatMap(state -> CldrStateNames.LANGUAGES.stream()
                        .filter(language -> !languagesOfCommonNames(state).contains(language))
                        .map(language -> state.key() + " in " + language))
                .toList();
        assertThat(gaps).containsExactly("british-indian-ocean-territory in uz-Cyrl");
    }

    @Test
    void uzbekIsUzbek() {
        assertThat(commonName("tajikistan", "uz")).isEqualTo("Tojikiston");
        assertThat(commonName("tajikistan", "ky")).isEqualTo("Тажикстан");
        assertThat(commonName("tajikistan", "tg")).isEqualTo("Тоҷикистон");
        assertThat(commonName("united-states", "uz")).isEqualTo("Amerika Qo‘shma Shtatlari");
    }

    @ParameterizedTest
    @CsvSource({
        "Россия, russia",
        "روسيا, russia",
        "Russie, russia",
        "俄罗斯, russia",
        "俄羅斯, russia",
        "Russian Federation, russia",
        "Тоҷикистон, tajikistan",
        "Таджикистан, tajikistan",
        "طاجيكستان, tajikistan",
        "طاجیکستان, tajikistan",
        "Кыргызстан, kyrgyzstan",
        "Киргизия, kyrgyzstan",
        "قيرغيزستان, kyrgyzstan",
        "O'zbekiston, uzbekistan",
        "Ўзбекистон, uzbekistan",
        "أوزبكستان, uzbekistan",
        "اوزبكستان, uzbekistan",
        "أفغانستان, afghanistan",
        "ایران, iran",
        "الصين, china",
        "باكستان, pakistan",
        "Украина, ukraine",
        "Україна, ukraine",
        "usa, united-states",
        "U.S.A., united-states",
        "US, united-states",
        "США, united-states",
        "الولايات المتحدة, united-states",
        "UK, united-kingdom",
        "Britain, united-kingdom",
        "Turkmenistan, turkmenistan",
        "Казахстан, kazakhstan",
        "Turkey, turkey",
        "Türkiye, turkey",
        "Burma, myanmar",
        "Ivory Coast, ivory-coast",
        "Czech Republic, czechia",
        "Swaziland, eswatini",
        "Macedonia, north-macedonia",
        "Zaire, dr-congo",
        "Soviet Union, soviet-union",
        "СССР, soviet-union",
        "الاتحاد السوفيتي, soviet-union",
        "Palestine, palestine",
        "Holy See, holy-see",
    })
    void aStateIsFoundByItsName(String name, String key) {
        String folded = Folding.fold(name);
        assertThat(FOLDED_NAMES.entrySet().stream()
                        .filter(state -> state.getValue().contains(folded))
                        .map(Map.Entry::getKey))
                .containsExactly(key);
    }

    @Test
    void everyEntryHasAnEnglishNameToShow() {
        assertThat(STATES.values()).allSatisfy(state -> {
            Name shown = LanguagePreference.DEFAULT.choose(names(state)).orElseThrow();
            assertThat(shown.language()).isEqualTo("en");
            assertThat(shown.kind()).isEqualTo(NameKind.COMMON);
        });
    }

    private static ReferenceState state(String key) {
        return requireNonNull(STATES.get(key), key);
    }

    private static List<Name> names(ReferenceState state) {
        return state.names().stream().map(DatedName::name).toList();
    }

    private static Set<String> languagesOfCommonNames(ReferenceState state) {
        return names(state).stream()
                .filter(name -> name.kind() == NameKind.COMMON)
                .map(Name::language)
                .collect(toSet());
    }

    private static String commonName(String key, String language) {
        return names(state(key)).stream()
                .filter(name -> name.language().equals(language) && name.kind() == NameKind.COMMON)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
