package org.chancery.serve.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.serve.explorer.Browser.Reader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is in sight stays where it is while a page loads. Chromium measures it as Lighthouse does. */
@QuarkusTest
class LayoutShiftTest {
    /** A tenth is what Lighthouse calls good. */
    private static final double LITTLE = 0.02;

    private static final String OBSERVER = """
            window.moved = [];
            new PerformanceObserver((list) => {
              for (const { value, hadRecentInput, sources } of list.getEntries()) {
                if (!hadRecentInput) {
                  const what = sources.map(({ node }) => `${node?.nodeName}.${node?.className ?? ''}`).join(', ');
                  window.moved.push({ value: value + 0.0000001, what });
                }
              }
            }).observe({ type: 'layout-shift', buffered: true });""";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void nothingMovesWhileAPageLoads() {
        List<String> jumps = new ArrayList<>();
        for (Reader reader : List.of(Reader.AT_A_DESK, Reader.WITH_A_TELEPHONE)) {
            for (String path : paths()) {
                Page page = browser.page(reader);
                page.addInitScript(OBSERVER);
                // The list comes before names and phases, as it does from a busy server.
                page.route("**/graphql", route -> {
                    boolean late = !route.request().postData().contains("query Events");
                    page.waitForTimeout(late ? 150 : 20);
                    route.resume();
                });
                page.navigate(Browser.origin() + path);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.waitForTimeout(400);
                double sum = moved(page).stream()
                        .mapToDouble(shift -> ((Number) Objects.requireNonNull(shift.get("value"))).doubleValue())
                        .sum();
                if (sum > LITTLE) {
                    jumps.add("%s, %d wide: %.3f, of %s".formatted(path, reader.width(), sum, moved(page)));
                }
            }
        }
        assertThat(jumps).isEmpty();
    }

    private static List<String> paths() {
        String event = GraphQL.post(
                        "{ timeline(filter: {between: [\"Tajikistan\", \"Russia\"]}, first: 1) { nodes { id } } }")
                .path("data.timeline.nodes[0].id");
        return List.of(
                "/",
                "/?between=Russia&between=Tajikistan",
                "/?between=Russia&between=Tajikistan&lanes=actors",
                "/?about=tajik-kyrgyz-border-dispute",
                "/event/" + event,
                "/actor/Russia",
                "/actor/sergey-lavrov",
                "/dispute/tajik-kyrgyz-border-dispute");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> moved(Page page) {
        return (List<Map<String, Object>>) page.evaluate("window.moved");
    }
}
