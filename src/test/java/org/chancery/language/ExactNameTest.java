package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vučić | VUCIC | vuc\u030Cic\u0301",
                "Côte d’Ivoire | Cote d'Ivoire | COTE D‘IVOIRE",
                "U.S.S.R. | USSR",
                "Guinea-Bissau | Guinea Bissau",
                "דָּוִד כֹּהֵן | דוד כהן",
                "مُحَمَّد | محمـــد | محمد",
                "علی‌اکبر | علیاکبر",
                "Горбачёв | Горбачев | ГОРБАЧЕВ",
                "弗拉基米尔·普京 | 弗拉基米尔普京 | 弗拉基米尔 普京",
                "김정은 | 김 정은",
                "Müßig | MUSSIG | Müssig",
            })
    void caseMarksAndPunctuationAreTaste(String spellings) {
        List<String> all = List.of(spellings.split(" \\| "));
        assertThat(all).allMatch(spelling -> ExactName.isSame(all.get(0), spelling), ExactName.of(all.get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "США | SSA",
                "李强 | 黎强",
                "李强 | Li Qiang",
                "かき | がき",
                "कि | क",
                "Лавров | Lavrov",
                "Sergey | Sergei",
                "Xi | Li",
                "! | ?",
            })
    void anotherScriptOrSpellingIsAnotherForm(String pair) {
        List<String> both = List.of(pair.split(" \\| "));
        assertThat(ExactName.isSame(both.get(0), both.get(1))).isFalse();
    }

    @Test
    void theFormOfAFormIsTheForm() {
        for (String name : List.of("Ἀθῆναι", "İzmir", "ﷺ", "ẛ̣", "A.B.C.D", "・ヽ 山 田", "ſs", "a\u0345\u0301")) {
            assertThat(ExactName.of(ExactName.of(name))).isEqualTo(ExactName.of(name));
        }
    }
}
