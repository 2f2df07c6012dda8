package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of those who have not asked anything yet, and the page about the data to which it leads. */
@QuarkusTest
class StartPageTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void saysWhatTheArchiveHoldsByOneQuestion() {
        List<String> asked = new ArrayList<>();
        Page page = browser.page(Reader.AT_A_DESK);
        page.onRequest(request -> {
            if (request.url().contains("/graphql")) {
                asked.add(request.method());
            }
        });
        page.navigate(Browser.origin() + "/");
        assertThat(page.locator("chancery-start .figures")).containsText("events");
        assertThat(page.locator("chancery-start .rows li").first()).containsText("From Samarkand to Dushanbe");
        assertThat(page.locator("chancery-start .strip .bar").first()).isAttached();
        assertThat(page.locator("chancery-start .latest li")).hasCount(7);
        assertThat(page.locator("chancery-start .busiest li").first()).containsText("Russia");
        assertThat(asked).containsExactly("GET");
        Browser.screenshot(page, "start");
    }

    @Test
    void offersQuestionsThatLeadToAnswers() {
        Page page = browser.open("/");
        Locator questions = page.locator("chancery-start .questions a");
        assertThat(questions.first()).isVisible();
        List<String> hrefs =
                questions.all().stream().map(link -> link.getAttribute("href")).toList();
        assertThat(hrefs).hasSizeGreaterThanOrEqualTo(3);
        for (String href : hrefs) {
            page.navigate(Browser.origin() + href);
            assertThat(new Explorer(page).events().first()).isVisible();
        }
    }

    @Test
    void leadsToAllEventsAndBack() {
        Page page = browser.open("/");
        page.locator("chancery-start .ways a").first().click();
        assertThat(new Explorer(page).events().first()).isVisible();
        assertThat(page.locator("chancery-explore h1")).containsText("Events, any time");
        page.goBack();
        assertThat(page.locator("chancery-start .figures")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?", "/about?"})
    void canBeReadByEverybody(String path) {
        for (Reader reader : List.of(
                Reader.AT_A_DESK,
                Reader.AT_A_DESK.in("ar").inTheDark(),
                Reader.WITH_A_TELEPHONE.in("fr"),
                Reader.WITH_A_TELEPHONE.in("ru"))) {
            Page page = browser.open(reader, path + "language=" + reader.language());
            assertThat(page.locator("chancery-start [data-ready], chancery-about-page [data-dataset]")
                            .first())
                    .isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
            assertThat(Browser.accessibilityFaults(page)).isEmpty();
            Browser.screenshot(page, "start-%s-%s".formatted(path.replaceAll("\\W", ""), reader.language()));
        }
    }

    @Test
    void theFooterLeadsToTheData() {
        Page page = browser.open("/");
        page.locator("footer a[href='/about']").click();
        assertThat(page.locator("chancery-about-page h1")).hasText("About and data");
        assertThat(page).hasTitle("About and data · Chancery");
        Locator dossier = page.locator("chancery-about-page [data-dataset=samarkand-dushanbe-2023]");
        assertThat(dossier).containsText("April 2021 – March 2025");
        assertThat(dossier).containsText("Licence");
        assertThat(page.locator("chancery-about-page #take a[href='/export/events.csv']"))
                .isVisible();
    }

    @Test
    void saysThatTheArchiveCannotBeReachedAndTriesAgain() {
        browser.expectFault("503");
        Page page = browser.page(Reader.AT_A_DESK);
        page.route(
                "**/graphql?**",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(503)
                        .setBody("away")));
        page.navigate(Browser.origin() + "/");
        assertThat(new Explorer(page)
                        .problem()
                        .or(page.locator("chancery-start .problem"))
                        .first())
                .hasAttribute("data-code", "UNAVAILABLE");
        page.unroute("**/graphql?**");
        page.locator("chancery-start .problem button").click();
        assertThat(page.locator("chancery-start .figures")).isVisible();
    }

    @Test
    void helpsTheReaderOfAnAddressUnderWhichThereIsNothing() {
        browser.expectFault("response 404");
        Page page = browser.open("/country/tajikistan.html");
        assertThat(page.locator("chancery-missing-page h1")).hasText("There is no page at this address");
        assertThat(page.locator("chancery-missing-page .links a").first()).containsText("Tajikistan");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.locator("chancery-missing-page .links a").first().click();
        assertThat(page.locator("article.page h1")).containsText("Tajikistan");
    }
}
