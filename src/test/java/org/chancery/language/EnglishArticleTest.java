package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "United States",
                "United Arab Emirates",
                "Soviet Union",
                "Netherlands",
                "Philippines",
                "Dominican Republic",
                "Central African Republic",
                "Solomon Islands",
                "Orange Free State",
                "Papal States",
                "European Union",
                "League of Nations",
                "Shanghai Cooperation Organisation",
                "Non-Aligned Movement"
            })
    void standsBeforeSomeNames(String name) {
        assertThat(EnglishArticle.before(name)).isEqualTo("the " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France",
                "South Sudan",
                "NATO",
                "Ukraine",
                "Vatican City",
                "Unionville",
                "Vladimir Putin",
                "the UN"
            })
    void standsBeforeNoOther(String name) {
        assertThat(EnglishArticle.before(name)).isEqualTo(name);
    }
}
