package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chancery.serve.explorer.Browser.Reader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of an actor, of the founding dossier. */
@QuarkusTest
class ActorPageTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void showsNamesCodesAndOffices() {
        RecordPages lavrov = RecordPages.of(browser.open("/actor/sergey-lavrov"));
        assertThat(lavrov.heading()).hasText("Sergey Lavrov");
        assertThat(lavrov.part("names").locator("bdi[lang=ar]").first()).hasText("سيرغي لافروف");
        assertThat(lavrov.part("names")).containsText("Сергей Викторович Лавров");
        assertThat(lavrov.part("codes")).containsText("Q58217");
        Locator office = lavrov.part("offices").locator("tr");
        assertThat(office).hasCount(1);
        assertThat(office).containsText("Russia");
        assertThat(office).containsText("Foreign minister");
        assertThat(office).containsText("since 9 March 2004, still going on");
        assertThat(lavrov.fact("Events on record")).containsText("9");
    }

    @Test
    void showsTheMembersOfABody() {
        RecordPages csto = RecordPages.of(browser.open("/actor/csto"));
        assertThat(csto.page().locator(".eyebrow")).containsText("Alliance");
        Locator members = csto.part("members").locator("tr");
        assertThat(members).hasCount(7);
        assertThat(members.nth(0)).containsText("since 7 October 2002, still going on");
        // Ended affiliations come last.
        assertThat(members.nth(6)).containsText("Uzbekistan");
        assertThat(members.nth(6)).containsText("2006–2012");
    }

    @Test
    void countsItsMeetingsAsTheArchiveDoes() {
        int meetings = GraphQL.post("{ meetings(filter: {between: [\"Tajikistan\", \"Russia\"]}) { totalCount } }")
                .path("data.meetings.totalCount");
        RecordPages tajikistan = RecordPages.of(browser.open("/actor/Tajikistan"));
        Locator russia = tajikistan.part("counterparts").locator("tr").first();
        assertThat(russia.locator("th")).hasText("Russia");
        assertThat(russia.locator("td.number")).hasText(String.valueOf(meetings));
        assertThat(russia.locator("td.number a")).hasAttribute("aria-label", "Meetings: " + meetings);
        assertThat(tajikistan.part("years").locator("chancery-chart .bar"))
                .not()
                .hasCount(0);
        russia.locator("td.number a").click();
        new Explorer(tajikistan.page()).ids(meetings);
    }

    @Test
    void leadsToItsLatestEventsAndToAllOfThem() {
        Page page = browser.open("/actor/sergey-lavrov");
        RecordPages lavrov = RecordPages.of(page);
        assertThat(lavrov.part("latest").locator("li a").first()).hasText("Talks of Lavrov and Muhriddin in Dushanbe");
        lavrov.part("latest").locator("a.button").click();
        new Explorer(page).ids(9);
    }

    @Test
    void axeFindsNothing() {
        for (Reader reader :
                List.of(Reader.AT_A_DESK, Reader.WITH_A_TELEPHONE.in("ar").inTheDark())) {
            Page page = browser.open(reader, "/actor/Russia?language=" + reader.language());
            RecordPages russia = RecordPages.of(page);
            assertThat(russia.part("counterparts")).isVisible();
            assertThat(Browser.accessibilityFaults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
            Browser.screenshot(page, "actor-" + reader.language());
        }
    }
}
