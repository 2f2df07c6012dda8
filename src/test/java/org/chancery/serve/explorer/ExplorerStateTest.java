package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every state of the page has a URL, and its links and exports lead to the same events. */
@QuarkusTest
class ExplorerStateTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aCopiedLinkLeadsToTheSameState() {
        Page page = browser.open(Explorer.SEVEN_MEETINGS);
        Explorer explorer = new Explorer(page);
        explorer.ids(7);
        page.locator("chancery-picture-panel #lanes").selectOption("actors");
        explorer.zoomIn();
        explorer.awaitUrl("from=");
        page.locator("chancery-share #toggle").click();
        Browser.screenshot(page, "share");
        page.locator("chancery-share #copy-link").click();
        assertThat(page.locator("chancery-share .said")).hasText("Copied");
        String link = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(link).isEqualTo(page.url()).contains("lanes=actors", "from=", "to=", "types=MEETING");
        List<String> shown = explorer.titles((int) explorer.events().count());

        Page elsewhere = browser.page(Reader.AT_A_DESK);
        elsewhere.navigate(link);
        Explorer again = new Explorer(elsewhere);
        assertThat(again.titles(shown.size())).isEqualTo(shown);
        assertThat(elsewhere.locator("chancery-picture-panel #lanes")).hasValue("actors");
        assertThat(again.chips()).hasCount(5);
        assertThat(elsewhere).hasURL(link);
    }

    /** The page once had other names for the parameters theme and lanes. */
    @Test
    void aLinkInTheOldWordsMeansTheSame() {
        Page page = browser.open(Explorer.SEVEN_MEETINGS + "&lanes=actor&scheme=dark");
        new Explorer(page).ids(7);
        assertThat(page.locator("chancery-picture-panel #lanes")).hasValue("actors");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.locator("#theme").selectOption("light");
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        assertThat(page.url()).contains("lanes=actors", "theme=light").doesNotContain("scheme=");
    }

    @Test
    void backAndForwardGoFromStepToStep() {
        Page page = browser.open("/?between=Russia");
        Explorer explorer = new Explorer(page);
        assertThat(explorer.chips()).hasCount(1);
        explorer.add("Tajikistan 2023");
        assertThat(explorer.chips()).hasCount(3);
        explorer.chip("during").locator("button").click();
        assertThat(explorer.chips()).hasCount(2);
        page.goBack();
        assertThat(explorer.chips()).hasCount(3);
        page.goBack();
        assertThat(explorer.chips()).hasCount(1);
        page.goForward();
        assertThat(explorer.chips()).hasCount(3);
    }

    @Test
    void theListFollowsThePicture() {
        Page page = browser.open(Explorer.SEVEN_MEETINGS + "&from=2023-06-01&to=2023-06-30");
        Explorer explorer = new Explorer(page);
        explorer.ids(3);
        page.locator("chancery-chips .sight button").click();
        explorer.ids(7);
        assertThat(page.url()).doesNotContain("from=");
    }

    @Test
    void sharedLinksAskTheSameQuestion() {
        Page page = browser.open(Explorer.SEVEN_MEETINGS);
        page.locator("chancery-share #toggle").click();
        for (String format :
                new String[] {"atom", "csv", "jsonl", "geojson", "jsonld", "xlsx", "timelinejs.json", "ics"}) {
            assertThat(page.locator("chancery-share a[data-format='" + format + "']")
                            .getAttribute("href"))
                    .startsWith("/export/events." + format + "?")
                    .contains("between=Russia", "between=Tajikistan", "during=2023", "types=MEETING");
        }
        assertThat(page.locator("chancery-share a[data-format=webcal]").getAttribute("href"))
                .startsWith("webcal://localhost:")
                .contains("/export/events.ics?", "during=2023");
        assertThat(page.locator("chancery-share a[data-format=embed]").getAttribute("href"))
                .startsWith("/embed?")
                .contains("between=Russia", "during=2023");
        page.locator("chancery-share #copy-query").click();
        String request = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(request).contains("timeline(filter: $filter", "\"during\": \"2023\"");
        assertThat(page.evaluate("""
                async body => (await (await fetch("/graphql", {
                  method: "POST", headers: {"Content-Type": "application/json"}, body
                })).json()).data.timeline.totalCount""", request)).isEqualTo(7);
    }
}
