package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class FoldingPropertiesTest {

    @Property
    void aKeyIsItsOwnKey(@ForAll @StringLength(max = 60) String anything) {
        String key = Folding.fold(anything);
        assertThat(Folding.fold(key)).isEqualTo(key);
    }

    @Property(tries = 5_000)
    void aKeyOfAPlausibleNameIsItsOwnKeyInPlainLetters(@ForAll("names") String name) {
        String key = Folding.fold(name);
        assertThat(key).matches("([a-z0-9]+( [a-z0-9]+)*)?");
        assertThat(Folding.fold(key)).isEqualTo(key);
    }

    @Property(tries = 5_000)
    void caseDoesNotMatter(@ForAll("names") String name) {
        assertThat(Folding.fold(name.toUpperCase(Locale.ROOT))).isEqualTo(Folding.fold(name));
        assertThat(Folding.fold(name.toLowerCase(Locale.ROOT))).isEqualTo(Folding.fold(name));
    }

    @Property
    void spaceAroundAndBetweenDoesNotMatter(@ForAll("names") String first, @ForAll("names") String second) {
        assertThat(Folding.fold(" " + first + " \t " + second + "\n")).isEqualTo(Folding.fold(first + " " + second));
    }

    /** The letters on which the spelling rules work, and those that real names are written in. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("acdehijkostuwxyz '.-").ofMaxLength(12),
                Arbitraries.strings().withCharRange('\u00c0', '\u017f').ofMaxLength(12),
                Arbitraries.strings()
                        .withCharRange('А', 'я')
                        .withChars("ёЁҷҲҳқғӯӣңөүұіїєґ ")
                        .ofMaxLength(12),
                Arbitraries.strings()
                        .withCharRange('\u0621', '\u063a')
                        .withCharRange('\u0640', '\u0652')
                        .withChars("ىیکگچپژةأإآ ")
                        .ofMaxLength(12),
                Arbitraries.strings().withCharRange('\u4e00', '\u4fff').ofMaxLength(6));
    }
}
