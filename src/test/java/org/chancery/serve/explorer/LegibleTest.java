package org.chancery.serve.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.serve.explorer.Browser.Reader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the page shows can be read: nothing is cut off, lies on another text, is too small or is a code. */
@QuarkusTest
class LegibleTest {
    /** In the languages with the longest words, and with the one that is read from the right. */
    private static final List<Reader> READERS = List.of(
            Reader.AT_A_DESK,
            Reader.AT_A_DESK.in("ru"),
            Reader.WITH_A_TELEPHONE.in("fr"),
            Reader.WITH_A_TELEPHONE.in("ar"));

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/?between=Russia&between=Tajikistan",
                "/?between=Russia&between=Tajikistan&lanes=actors",
                "/?about=tajik-kyrgyz-border-dispute",
                "/?between=Russia&between=Tajikistan&compare=Russia&compare=Kyrgyzstan",
                "/?view=map",
                "/?view=network",
                "/?view=matrix",
                "/?view=chart",
                "/?between=Tajikistan&during=1500",
                "/actor/iso3166:TJ",
                "/actor/sergey-lavrov",
                "/dispute/tajik-kyrgyz-border-dispute",
                "/event/first",
                "/embed?between=Russia&between=Tajikistan",
                "/embed/frame?between=Russia&between=Tajikistan",
            })
    void everyTextCanBeRead(String path) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Reader reader : READERS) {
            Page page = browser.open(reader, in(reader.language(), path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(300);
            faultsOf(page)
                    .forEach(
                            fault -> faults.add("%s, %d wide: %s".formatted(reader.language(), reader.width(), fault)));
        }
        assertThat(faults).isEmpty();
    }

    private static String in(String language, String path) {
        String address = path.equals("/event/first") ? "/event/" + firstEvent() : path;
        return address + (address.contains("?") ? "&" : "?") + "language=" + language;
    }

    private static String firstEvent() {
        return GraphQL.post("{ timeline(filter: {between: [\"Tajikistan\", \"Russia\"]}, first: 1) { nodes { id } } }")
                .path("data.timeline.nodes[0].id");
    }

    @SuppressWarnings("unchecked")
    private static List<String> faultsOf(Page page) throws IOException {
        try (InputStream script = Objects.requireNonNull(LegibleTest.class.getResourceAsStream("/legible.js"))) {
            return (List<String>) page.evaluate(new String(script.readAllBytes(), UTF_8));
        }
    }
}
