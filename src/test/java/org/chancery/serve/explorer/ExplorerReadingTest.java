package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways of reading: from the right, with a telephone, by keyboard, with a screen reader, in the dark. */
@QuarkusTest
class ExplorerReadingTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void turnsToArabicWithoutANewDocument() {
        Page page = browser.open(Explorer.SEVEN_MEETINGS);
        Explorer explorer = new Explorer(page);
        explorer.ids(7);
        page.locator("#language").selectOption("ar");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        assertThat(explorer.chip("between").first()).containsText("روسيا");
        assertThat(explorer.events().first().locator(".title")).containsText("سمرقند");
        double width = page.viewportSize().width;
        // The first chip starts at the right, as far from the edge as it was from the left.
        BoundingBox first = explorer.chips().first().boundingBox();
        BoundingBox second = explorer.chips().nth(1).boundingBox();
        assertThat(first.x).isGreaterThan(second.x);
        assertThat(width - first.x - first.width).isLessThan(64);
        BoundingBox date = explorer.events().first().locator(".date").boundingBox();
        BoundingBox title = explorer.events().first().locator(".title").boundingBox();
        assertThat(date.x).isGreaterThan(title.x);
        assertThat(page.locator("chancery-tabs #list").boundingBox().x)
                .isGreaterThan(page.locator("chancery-tabs #chart").boundingBox().x);
        assertThat(page.url()).contains("language=ar");
        Browser.screenshot(page, "explorer-ar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?", "/?between=Russia&between=Tajikistan&during=2023&lanes=actors", "/?between=Xyzzystan"})
    void fitsTheNarrowestTelephone(String path) {
        for (String language : new String[] {"en", "ar"}) {
            Page page = browser.open(Reader.WITH_A_TELEPHONE.in(language), path + "&language=" + language);
            assertThat(page.locator("chancery-event-list li, chancery-problem .problem, chancery-start [data-ready]")
                            .first())
                    .isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            Browser.screenshot(page, "telephone-" + language + "-" + Math.abs(path.hashCode() % 1000));
        }
    }

    @Test
    void goesFromSearchToAnEventAndBackByKeyboardAlone() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        assertThat(explorer.searchBox()).isVisible();
        tabTo(page, explorer.searchBox());
        page.keyboard().type("Russia Tajikistan 2023");
        page.keyboard().press("Enter");
        explorer.ids(7);
        Locator event = page.locator("chancery-event-list .title a").nth(1);
        tabTo(page, event);
        page.keyboard().press("Enter");
        explorer.awaitPath("/event/.*");
        assertThat(page.locator("chancery-event-page h1")).isVisible();
        assertThat(page.locator("main")).isFocused();
        page.goBack();
        assertThat(event).isFocused();
    }

    private static void tabTo(Page page, Locator target) {
        for (int pressed = 0; pressed < 120; pressed++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element.getRootNode().activeElement === element")) {
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + target);
    }

    static Stream<String> states() {
        String pair = "between=Russia&between=Tajikistan&during=2023";
        return Stream.of("/?", "/?" + pair + "&lanes=actors", "/?between=Russia&between=Brazil", "/?between=Xyzzystan");
    }

    @ParameterizedTest
    @MethodSource("states")
    void axeFindsNothing(String path) {
        for (Reader reader :
                new Reader[] {Reader.AT_A_DESK, Reader.AT_A_DESK.in("ar").inTheDark()}) {
            Page page = browser.open(reader, path + "&language=" + reader.language());
            assertThat(page.locator("chancery-event-list li, chancery-problem .problem, .empty, [data-ready], "
                                    + "[role=tabpanel] "
                                    + "[data-ready]")
                            .first())
                    .isVisible();
            assertThat(Browser.accessibilityFaults(page)).isEmpty();
        }
    }

    @Test
    void opensEveryControlWithoutAFindingOfAxe() {
        Page page = browser.open(Reader.AT_A_DESK.inTheDark(), Explorer.SEVEN_MEETINGS);
        new Explorer(page).ids(7);
        page.locator("chancery-share #toggle").click();
        Locator closed = page.locator("chancery-filters details:not([open]) > summary");
        while (closed.count() > 0) {
            closed.first().click();
        }
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }
}
