package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as a list in Markdown. */
@QuarkusTest
class MarkdownFileTest {
    @Test
    void isAListWithParticipantsAndSources() {
        String list = given().get("/export/events.md?between=Russia&between=Tajikistan&during=2023&types=MEETING")
                .asString();
        assertThat(list)
                .startsWith("# Chancery: Russia, Tajikistan, 2023, MEETING\n")
                .contains("\n- **2023-06-06** [Rahmon receives Lavrov](http://localhost", "; Dushanbe, Tajikistan\n")
                .contains("\n  Emomali Rahmon \\(Tajikistan")
                .contains("Licence: CC-BY-4.0.")
                .endsWith("\n<!-- 7 events -->\n");
    }

    @Test
    void isWhatAClientGetsThatAcceptsIt() {
        given().header("Accept", "text/markdown")
                .get("/export/events?during=2023")
                .then()
                .header("Content-Type", "text/markdown; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "[a](javascript:x)", "a\n# b", "- a", "1. a", "`x`", "&lt;"})
    void noTextIsTakenForMarkup(String hostile) {
        assertThat(MarkdownFile.text(hostile))
                .doesNotContainPattern("(?<!\\\\)[<\\[`&#]|^-|^\\d+[.]")
                .doesNotContain("\n");
    }
}
