package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture in the explorer: where it leads, and from where one comes back to it. */
@QuarkusTest
class PictureStateTest {
    private static final String PAIR = "/?between=Russia&between=Tajikistan";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void backAfterAZoomStaysOnThePageAndShowsAllAgain() {
        Page page = browser.open("/?between=Russia");
        Explorer explorer = new Explorer(page);
        assertThat(explorer.events()).not().hasCount(0);
        page.navigate(Browser.origin() + PAIR);
        assertThat(explorer.chips()).hasCount(2);
        int before = entries(page);
        explorer.zoomIn();
        explorer.awaitUrl("from=");
        assertThat(entries(page)).isEqualTo(before + 1);
        String first = page.url();
        explorer.zoomIn();
        page.waitForURL(url -> !url.equals(first));
        assertThat(entries(page)).as("zooming on is no step").isEqualTo(before + 1);
        page.goBack();
        page.waitForURL(url -> url.endsWith(PAIR));
        assertThat(explorer.chips()).hasCount(2);
    }

    private static int entries(Page page) {
        return (int) page.evaluate("history.length");
    }

    @Test
    void backFromAnEventLeadsToTheSameZoomAndPlace() {
        Page page = browser.open(Reader.AT_A_DESK.wide(1280, 500), PAIR);
        Explorer explorer = new Explorer(page);
        assertThat(explorer.events()).not().hasCount(0);
        explorer.zoomIn();
        explorer.awaitUrl("from=");
        assertThat(explorer.events()).not().hasCount(0);
        String zoomed = page.url();
        String span = span(page);
        Locator last = page.locator("chancery-event-list .title a").last();
        last.scrollIntoViewIfNeeded();
        int place = (int) page.evaluate("Math.round(scrollY)");
        assertThat(place).isPositive();
        last.click();
        RecordPages.of(page);
        page.goBack();
        assertThat(page).hasURL(zoomed);
        page.waitForCondition(() -> Math.abs((int) page.evaluate("Math.round(scrollY)") - place) < 5);
        assertThat(span(page)).isEqualTo(span);
    }

    private static String span(Page page) {
        return (String) page.locator("chancery-picture").evaluate("""
                async (picture) => {
                  await new Promise((drawn) => setTimeout(drawn, 400));
                  const { begin, end } = picture.zooming.span;
                  return begin.toISOString().slice(0, 10) + '/' + end.toISOString().slice(0, 10);
                }""");
    }

    @Test
    void aPhaseIsDrawnWhereverItsDisputeIs() {
        Page page = browser.open(PAIR);
        Locator legend = page.locator("chancery-picture .legend");
        assertThat(legend).containsText("limited war");
        page.locator("chancery-picture-panel #lanes").selectOption("disputes");
        assertThat(legend).containsText("limited war");
        Page embedded = browser.open("/embed/frame?between=Russia&between=Tajikistan");
        assertThat(embedded.locator("chancery-picture .legend")).containsText("limited war");
    }

    @Test
    void theTimeWithoutEventsIsNotShownAtFirst() {
        Page page = browser.open("/?during=2021/2025");
        assertThat(page.locator("chancery-picture .legend")).isVisible();
        assertThat(page.locator("chancery-picture .edge.later")).isHidden();
    }
}
