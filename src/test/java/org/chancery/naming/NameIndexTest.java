package org.chancery.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final Names NAMES = new Names()
            .person("djordje", "sr", "Ђорђе Џелатовић")
            .person("ljiljana", "sr", "Љиљана Његовановић")
            .person("latin", "sr-Latn", "Ćiro Džumhurović")
            .person("david", "he", "דָּוִד כֹּהֵן")
            .person("oleh", "uk", "Олег Гнатюк")
            .person("rahman", "ar", "عبد الرحمن البرهاني")
            .person("akbar", "fa", "علی‌اکبر نمونه‌ای")
            .person("gagik", "hy", "Գագիկ Խաչատրյան")
            .person("siroj", "tg", "Сироҷиддин Ғафурзода")
            .person("isik", "tr", "Işık Yıldırım")
            .person("joerg", "de", "Jörg Müßig")
            .person("rauf", "ar", "فؤاد الرؤوف")
            .person("nataliia", "uk", "Наталія Щербак")
            .person("kk", "kk", "Қайрат Тоқжігітов")
            .person("ky", "ky", "Жоомарт Жапаров")
            .person("ka", "ka", "ქეთევან ჭანტურია")
            .person("el", "el", "Ευάγγελος Μητσάκης")
            .person("be", "be", "Рыгор Глухаў")
            .person("zh", "zh", "王曉明")
            .person("ko", "ko", "홍길순");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đorđe Dželatović | djordje",
                "Djordje Dželatović | djordje",
                "Dorde Dzelatovic | djordje",
                "Ljiljana Njegovanović | ljiljana",
                "Ћиро Џумхуровић | latin",
                "דוד כהן | david",
                "Oleh Hnatiuk | oleh",
                "Oleh Hnatyuk | oleh",
                "Oleg Gnatyuk | oleh",
                "Олег Гнатюк | oleh",
                "عبدالرحمن البرهاني | rahman",
                "علی اکبر نمونه ای | akbar",
                "علياكبر نمونهاي | akbar",
                "Gagik Khachatryan | gagik",
                "Гагик Хачатрян | gagik",
                "Sirojiddin Ghafurzoda | siroj",
                "Сироджиддин Гафурзода | siroj",
                "Isik Yildirim | isik",
                "IŞIK YILDIRIM | isik",
                "Joerg Muessig | joerg",
                "Jorg Mussig | joerg",
                "JÖRG MÜSSIG | joerg",
                "فواد الرووف | rauf",
                "Nataliia Shcherbak | nataliia",
                "Nataliya Shcherbak | nataliia",
                "Qairat Toqjigitov | kk",
                "Kairat Tokzhigitov | kk",
                "Joomart Japarov | ky",
                "Zhoomart Zhaparov | ky",
                "Ketevan Chanturia | ka",
                "Evangelos Mitsakis | el",
                "Ryhor Hlukhau | be",
                "王晓明 | zh",
                "Wang Xiaoming | NOBODY",
                "홍 길순 | ko",
            })
    void aNameIsSpelledByTheRulesOfItsLanguage(String spelling, String key) {
        assertThat(NAMES.meaning(spelling)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Лавров | lavrov",
                "Lavrov | lavrov",
                "Lavrov, Sergey | lavrov",
                "LAVROV Sergey | lavrov",
                "Sergei Lavrov | lavrov",
                "Lavrov Sergey Viktorovich | lavrov",
                "Sergey | NOBODY",
                "Sergey Viktorovich | NOBODY",
                "Viktorovich | NOBODY",
                "Silva | SEVERAL silva1 silva2",
                "Ana Silva | silva1",
                "Silva, Ana | silva1",
                "Silva Ana | SEVERAL silva1 silva2",
                "Ana | NOBODY",
                "von der Layen | layen",
                "Layen | layen",
                "Ulrike Layen | NOBODY",
                "Lo | lo",
                "Jianping Lo | lo",
                "Bare | SEVERAL bare full",
                "Anna Bare | full",
                "建平 | NOBODY",
                "罗 | NOBODY",
                "Shen | SEVERAL shen1 shen2",
                "Shen Li-wen | shen2",
                "Wen | NOBODY",
                "Tu | tu",
                "Kuo-an Tu | tu",
                "Kovari | SEVERAL kovari1 kovari2",
                "Anna | anna",
            })
    void aPersonIsCalledByTheSurname(String name, String meaning) {
        Names people = new Names()
                .person("lavrov", "en", "Sergey Viktorovich Lavrov")
                .person("silva1", "pt", "Ana Silva")
                .person("silva2", "pt", "Rui Silva")
                .person("layen", "de", "Ulrike von der Layen")
                .person("lo", "en", "Lo Jianping")
                .person("lo", "zh", "罗建平")
                .person("bare", "en", "Bare")
                .person("full", "en", "Anna Bare")
                .person("anna", "en", "Anna")
                .person("shen1", "en", "Shen")
                .person("shen2", "en", "Shen Li-wen")
                .person("tu", "en", "Tu Kuo-an")
                .person("kovari1", "en", "Kovari")
                .person("kovari2", "hu", "Kővári Béla");
        assertThat(people.meaning(name)).isEqualTo(meaning);
    }

    @Test
    void aNameWrittenExactlySoWins() {
        Names names = new Names()
                .state("us", "ru", "США", "../..")
                .group("ssa", "en", "SSA")
                .person("li1", "zh", "李强")
                .person("li2", "zh", "黎强");
        assertThat(names.meaning("США")).isEqualTo("us");
        assertThat(names.meaning("SSA")).isEqualTo("ssa");
        assertThat(names.meaning("李强")).isEqualTo("li1");
        assertThat(names.meaning("Li Qiang")).isEqualTo("NOBODY");
    }

    @Test
    void aBearerThatDidNotExistIsNotTaken() {
        Names names = new Names()
                .state("old", "en", "Ruritania", "../1910-08-28")
                .state("new", "en", "New Ruritania", "1948/..");
        assertThat(names.meaning("Ruritania", "1900")).isEqualTo("old");
        assertThat(names.meaning("Ruritania", "2023-05-07")).isEqualTo("NOT_THEN old");
        assertThat(names.meaning("Ruritania")).as("at no time in particular").isEqualTo("old");
        assertThat(names.meaning("New Ruritania", "1948")).isEqualTo("new");
    }

    /** The same names in any order mean the same. */
    @Test
    void theMeaningDoesNotDependOnTheOrderOfImport() {
        List<String> syllables = List.of("Al", "Be", "Ко", "ли", "Saint", "the", "and", "יו", "عب", "李", "강");
        Random random = new Random(20261127);
        for (int round = 0; round < 200; round++) {
            List<List<String>> names = new ArrayList<>();
            for (int name = 0; name < 8; name++) {
                names.add(List.of(
                        "k" + random.nextInt(5), name(syllables, random), random.nextBoolean() ? "person" : "group"));
            }
            Names inOrder = of(names);
            Collections.shuffle(names, random);
            Names inAnother = of(names);
            for (int question = 0; question < 20; question++) {
                String asked = question < 8 ? names.get(question).get(1) : name(syllables, random);
                assertThat(inAnother.meaning(asked)).as(asked).isEqualTo(inOrder.meaning(asked));
            }
        }
    }

    private static String name(List<String> syllables, Random random) {
        StringBuilder name = new StringBuilder(syllables.get(random.nextInt(syllables.size())));
        for (int more = random.nextInt(3); more > 0; more--) {
            name.append(random.nextBoolean() ? " " : "").append(syllables.get(random.nextInt(syllables.size())));
        }
        return name.toString();
    }

    private static Names of(List<List<String>> all) {
        Names names = new Names();
        for (List<String> name : all) {
            if (name.get(2).equals("person")) {
                names.person(name.get(0), "und", name.get(1));
            } else {
                names.group(name.get(0), "und", name.get(1));
            }
        }
        return names;
    }
}
