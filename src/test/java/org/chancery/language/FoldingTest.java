package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lavrov, Lavrow, lavrov, LAVROV, Лавров, лавров",
                "Sergey, Sergei, Sergej, Сергей",
                "Rahmon, Рахмон, Раҳмон, Rakhmon",
                "Muhriddin, Мухриддин, Муҳриддин, Mukhriddin",
                "Emomali, Эмомали, Эмомалӣ",
                "Zelensky, Zelenskiy, Zelenskyy, Zelenskij, Зеленский, Зеленський",
                "Mirziyoyev, Mirziyoev, Мирзиёев, Мирзиеев",
                "Aliyev, Aliev, Алиев, Əliyev",
                "Gorbachev, Горбачёв, Горбачев",
                "Khrushchev, Хрущёв",
                "Yeltsin, Eltsin, Ельцин",
                "Vučić, Vucic, Вучић",
                "Đoković, Ђоковић, Dokovic",
                "Yushchenko, Ющенко",
            })
    void spellingsOfOneNameHaveOneKey(String spellings) {
        assertThat(list(spellings))
                .extracting(Folding::fold)
                .containsOnly(Folding.fold(list(spellings).get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سيرغي, سيرغى, سیرغی",
                "إيران, ايران, أيران, آيران, ٱيران",
                "كازاخستان, کازاخستان, كازاخســتان, كازاخستَان",
                "محمد, مُحَمَّد, محمـــد",
                "مؤتمر, موتمر",
                "القاهرة, القاهره",
                "شؤون, شوون",
                "العلاء, العلا",
            })
    void arabicLetterVariantsHaveOneKey(String spellings) {
        assertThat(list(spellings))
                .extracting(Folding::fold)
                .containsOnly(Folding.fold(list(spellings).get(0)));
    }

    private static List<String> list(String spellings) {
        return List.of(spellings.split(", ", -1));
    }

    @Test
    void otherArabicNamesStayApart() {
        assertThat(Stream.of("روسيا", "سوريا", "ليبيا", "لبنان", "لافروف", "سيرغي")
                        .map(Folding::fold))
                .doesNotHaveDuplicates();
    }

    @Test
    void digitsOfAnyScriptAreOne() {
        assertThat(Stream.of("201", "٢٠١", "۲۰۱", "२०१", "２０１").map(Folding::fold))
                .containsOnly("201");
    }

    @Test
    void punctuationAndSpaceAreOneSpace() {
        assertThat(Folding.fold("  Côte -- d’Ivoire\t(the)\n")).isEqualTo("cote divoire the");
        assertThat(Folding.fold("Bosnia & Herzegovina")).isEqualTo("bosnia herzegovina");
        assertThat(Folding.fold("(U.S.S.R.),")).isEqualTo(Folding.fold("USSR"));
        assertThat(Folding.fold("St. Lucia")).isEqualTo("st lucia");
        assertThat(Folding.fold("می\u200cروم")).isEqualTo(Folding.fold("میروم"));
        assertThat(Folding.fold("—!")).isEmpty();
    }

    @Test
    void lettersOfEveryLargeScriptBecomeLatin() {
        List<String> names = List.of("Ελλάδα", "საქართველო", "Հայաստան", "ישראל", "भारत", "ไทย", "中国", "ニッポン", "대한민국");
        assertThat(names).extracting(Folding::fold).allMatch(key -> key.matches("[a-z ]+"));
    }

    @Test
    void aScriptThatIcuCannotWriteInLatinKeepsItsLetters() {
        assertThat(Folding.fold("ລາວ")).isEqualTo("ລາວ").isNotEqualTo(Folding.fold("ລາດ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "az", "be", "de", "en", "es", "fa", "fr", "he", "hi", "hy", "id", "it", "ja", "ka", "kk", "ko",
                "ky", "mn", "pl", "ps", "pt", "ru", "sr", "tg", "tk", "tr", "uk", "ur", "uz", "uz-Cyrl", "vi", "zh",
                "zh-Hant"
            })
    void noTwoStatesShareAKey(String language) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(
                ULocale.forLanguageTag(language), DisplayContext.LENGTH_FULL, DisplayContext.NO_SUBSTITUTE);
        List<String> keys = Arrays.stream(Locale.getISOCountries())
                .map(names::regionDisplayName)
                .filter(name -> name != null)
                .map(Folding::fold)
                .toList();
        assertThat(keys).hasSizeGreaterThan(240).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void aNameTooLongIsRefusedAndTheLongestIsNot() {
        assertThat(Folding.fold("Щ".repeat(Folding.LONGEST_NAME))).isNotEmpty();
        assertThatThrownBy(() -> Folding.fold("a".repeat(Folding.LONGEST_NAME + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A name has at most 1,000 characters; this one has 1,001. Search by a part of it.");
    }

    /** Each would need a pass for every letter if the rules did not apply to their own results. */
    @ParameterizedTest
    @ValueSource(strings = {"sh*", "ch*", "k*h", "d*j", "d*zh", "y*", "iy*a", "sch*", "i*", "ye*", "y*e", "'*", ".*a"})
    void longRunsAreFoldedInLittleTime(String run) {
        String letters = run.replaceFirst("(.)\\*", "$1".repeat(900));
        assertTimeout(Duration.ofSeconds(1), () -> Folding.fold(letters));
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> folds = () -> Stream.iterate(0, turn -> turn < 500, turn -> turn + 1)
                    .allMatch(turn -> Folding.fold("Сергей Лавров " + turn).equals("sergei lavrov " + turn));
            assertThat(threads.invokeAll(java.util.Collections.nCopies(8, folds)))
                    .allSatisfy(result -> assertThat(result.get()).isTrue());
        } finally {
            threads.shutdownNow();
        }
    }
}
