package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a dispute, of the founding dossier. */
@QuarkusTest
class DisputePageTest {
    private static final String BORDER = "/dispute/tajik-kyrgyz-border-dispute";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void showsSidesAndThirdParties() {
        RecordPages border = RecordPages.of(browser.open(BORDER));
        assertThat(border.fact("While it lasts")).containsText("since December 2002, still going on");
        assertThat(border.fact("What it is about")).containsText("Border, Territory");
        assertThat(border.fact("Means of settlement")).containsText("Negotiation");
        Locator cards = border.part("parties").locator(".card");
        assertThat(cards.locator("h3")).hasText(new String[] {"Side A", "Side B", "Third parties"});
        assertThat(cards.nth(0)).containsText("Tajikistan");
        assertThat(cards.nth(2)).containsText("Collective Security Treaty Organization");
        assertThat(cards.nth(2).locator(".chip").first()).hasText("Guarantor");
    }

    @Test
    void showsItsPhasesWithTheirSources() {
        RecordPages border = RecordPages.of(browser.open(BORDER));
        Locator phases = border.part("phases").locator("ol > li");
        assertThat(phases.locator("h3")).hasText(new String[] {
            "December 2002 – 13 March 2025", "April 2021", "14–20 September 2022", "since 13 March 2025, still going on"
        });
        assertThat(phases.nth(2)).containsText("Limited war (4 of 5) · Escalation");
        assertThat(phases.nth(2)).containsText("MENAFN");
        assertThat(phases.nth(0)).containsText("intensity not judged");
        assertThat(border.page().locator("article chancery-picture canvas")).isVisible();
        Browser.screenshot(border.page(), "dispute-en");
    }

    @Test
    void leadsToItsEvents() {
        Page page = browser.open(BORDER);
        RecordPages border = RecordPages.of(page);
        Locator events = border.part("events");
        assertThat(events.locator("> ul > li")).hasCount(7);
        assertThat(events.locator("[role=status]")).hasText("7 of 7 events");
        events.locator("> ul > li a").nth(1).click();
        assertThat(border.heading()).hasText("Clashes at the Tajik–Kyrgyz border, September 2022");
    }

    /** Nobody can say where among the others they belong. */
    @Test
    void setsOpenDatesApart() {
        Locator open = RecordPages.of(browser.open(BORDER)).part("events").locator("details");
        assertThat(open.locator("summary")).containsText(Pattern.compile("2 more with an open date: .*June 2023"));
        assertThat(open.locator("li").first()).isHidden();
        open.locator("summary").click();
        assertThat(open.locator("li")).hasCount(2);
        assertThat(open.locator("li").first()).isVisible();
    }

    @Test
    void axeFindsNothing() {
        for (Reader reader :
                List.of(Reader.AT_A_DESK, Reader.WITH_A_TELEPHONE.in("ru").inTheDark())) {
            Page page = browser.open(reader, BORDER + "?language=" + reader.language());
            RecordPages.of(page);
            assertThat(Browser.accessibilityFaults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
        }
    }
}
