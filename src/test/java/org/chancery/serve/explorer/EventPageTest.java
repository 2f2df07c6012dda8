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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an event, of the founding dossier. */
@QuarkusTest
class EventPageTest {
    private static final String VISIT = "/event/lavrov-visit-tajikistan-2023-06";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void showsParticipantsWithTheirCapacities() {
        RecordPages visit = RecordPages.of(browser.open(VISIT));
        assertThat(visit.heading()).hasText("Official visit of Lavrov to Tajikistan");
        assertThat(visit.page()).hasTitle(Pattern.compile("Official visit of Lavrov to Tajikistan.*"));
        assertThat(visit.page().locator(".eyebrow")).containsText("Official visit");
        assertThat(visit.fact("When")).containsText("5–6 June 2023");
        assertThat(visit.fact("When").locator("code")).hasText("2023-06-05/2023-06-06");
        Locator russia = visit.part("participants").locator(".card").nth(1);
        assertThat(russia.locator("h3")).hasText("Russia");
        assertThat(russia).containsText("Sergey Lavrov");
        assertThat(russia).containsText("for Russia, as foreign minister");
        assertThat(russia)
                .containsText("Offices held then: foreign minister, Russia (since 9 March 2004, still going on)");
        assertThat(russia.locator(".chip")).hasText(new String[] {"Visitor", "Minister"});
        Browser.screenshot(visit.page(), "event-en");
    }

    @Test
    void showsTheSourcesOfItsStatus() {
        RecordPages visit = RecordPages.of(browser.open(VISIT));
        assertThat(visit.part("history").locator("li strong"))
                .hasText(new String[] {"Announced", "Reported, not confirmed", "Held"});
        assertThat(visit.part("history").locator("li").nth(0)).containsText("said: 4 or 5 June 2023");
        assertThat(visit.part("history").locator("li").nth(2)).containsText("EIN Presswire");
    }

    @Test
    void namesItsSourcesWithTheirReliability() {
        RecordPages visit = RecordPages.of(browser.open(VISIT));
        Locator sources = visit.part("sources").locator("li");
        assertThat(sources).hasCount(3);
        assertThat(sources.nth(0)).containsText("¶ 0");
        assertThat(sources.nth(0)).containsText("Fairly reliable");
        assertThat(sources.nth(0).locator("bdi[lang=ar]").first()).containsText("لافروف في دوشنبه");
        assertThat(sources.nth(1).locator("a").first())
                .hasAttribute("href", "https://www.einpresswire.com/article/637972010");
    }

    @Test
    void showsSupportAndDissentBesideEachOther() {
        Page page = browser.open("/event/quartet-2021-09-16");
        RecordPages quartet = RecordPages.of(page);
        assertThat(page.locator(".banner")).hasText("Sources contradict each other on: date");
        Locator onRecord = quartet.part("claims").locator(".versus .card").nth(0);
        Locator against = quartet.part("claims").locator(".versus .card.against");
        assertThat(onRecord.locator(".value")).containsText("16 September 2021");
        assertThat(onRecord).containsText("CNI News");
        assertThat(against.locator(".value")).containsText("16 September 2022");
        assertThat(against).containsText("Islam Times");
        assertThat(against).containsText("Credibility: doubtful");
        assertThat(against).containsText("The same day a year later.");
        assertThat(against.boundingBox().x).isGreaterThan(onRecord.boundingBox().x);
        assertThat(against.boundingBox().y).isEqualTo(onRecord.boundingBox().y);
        page.locator(".banner a").click();
        assertThat(quartet.part("claims").locator("h2").first()).isFocused();
        Browser.screenshot(page, "event-claims");
    }

    @Test
    void showsTheSourceOfEachClaim() {
        RecordPages clashes = RecordPages.of(browser.open("/event/border-clashes-2022-09"));
        assertThat(clashes.fact("Killed")).containsText("31 (at least 31)");
        assertThat(clashes.fact("Displaced")).containsText("130,000");
        Locator killed =
                clashes.part("claims").locator(".claims").filter(new Locator.FilterOptions().setHasText("Killed"));
        assertThat(killed.locator(".value")).hasText(new String[] {"24", "7"});
        assertThat(killed.locator("li").nth(0)).containsText("Claimed by Kyrgyzstan");
        assertThat(killed.locator("li").nth(1)).containsText("Claimed by Tajikistan");
    }

    @Test
    void leadsToTheMarginsAndBack() {
        Page page = browser.open("/event/samarkand-2023-04");
        RecordPages talks = RecordPages.of(page);
        assertThat(talks.fact("When")).containsText("April 2023");
        assertThat(talks.fact("When"))
                .containsText("It falls between 1 April 2023 and 30 April 2023. No source is more exact.");
        talks.part("margins").locator("li a").click();
        assertThat(talks.heading()).hasText("Lavrov and Muhriddin meet in Samarkand");
        assertThat(page).hasURL(Pattern.compile(".*/event/[A-Za-z0-9_-]+"));
        talks.part("on-the-margins-of").locator("li a").click();
        assertThat(talks.heading()).hasText("Two days of ministerial talks in Samarkand");
        page.goBack();
        assertThat(talks.heading()).hasText("Lavrov and Muhriddin meet in Samarkand");
    }

    @Test
    void leadsToTheMarginsByKeyboardAlone() {
        Page page = browser.open("/event/afghanistan-neighbours-2023-04-13");
        RecordPages ministerial = RecordPages.of(page);
        ministerial.followByKeyboard(ministerial.part("margins").locator("li a"));
        assertThat(ministerial.heading())
                .hasText("Second informal meeting of Russia, China, Iran and Pakistan on Afghanistan");
        assertThat(ministerial.part("parts").locator("li"))
                .containsText("Russia, Iran, China and Pakistan call on the Taliban");
    }

    @Test
    void speaksArabicFromTheRight() {
        Page page = browser.open(Reader.AT_A_DESK.in("ar"), VISIT + "?language=ar");
        RecordPages visit = RecordPages.of(page);
        assertThat(visit.heading().locator("bdi[lang=ar][dir=rtl]")).hasText("زيارة لافروف الرسمية إلى طاجيكستان");
        assertThat(page.locator(".eyebrow")).containsText("زيارة رسمية");
        assertThat(visit.fact("متى")).containsText("5–6 يونيو 2023");
        assertThat(visit.part("participants")).containsText("وزير الخارجية");
        assertThat(visit.fact("متى").locator("code[dir=ltr]")).hasText("2023-06-05/2023-06-06");
        double facts = visit.fact("متى").boundingBox().x;
        assertThat(facts).isLessThan(visit.part("participants").boundingBox().x);
        Browser.screenshot(page, "event-ar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /event/nonsense       | There is no such event   | No event is known as
            /event/%D9%84         | There is no such event   |
            /event/U3RhdGU6Mzk    | There is no such event   |
            /event/...            | There is no such event   |
            /actor/nonsense       | There is no such actor   | No actor is known as
            /dispute/nonsense     | There is no such dispute | No dispute is known as
            """)
    void helpsTheReaderOfABrokenLink(String path, String heading, String answer) {
        browser.expectFault("response 404");
        Page page = browser.open(path);
        assertThat(page.locator(".failure h1")).hasText(heading);
        assertThat(page.locator(".failure")).containsText(answer == null ? "Asked for" : answer);
        assertThat(page.locator(".failure a.button")).hasAttribute("href", "/");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void offersTheNearestWhereAReferenceIsUnclear() {
        browser.expectFault("response 404");
        Page page = browser.open("/event/Lavrov");
        Locator offered = page.locator(".failure .links a");
        assertThat(offered.first()).isVisible();
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        offered.first().click();
        assertThat(page.locator("article.page h1")).containsText("Lavrov");
    }

    @ParameterizedTest
    @ValueSource(strings = {VISIT, "/event/border-treaty-signing-2025-03", "/event/quartet-2023-04-13"})
    void axeFindsNothing(String path) {
        for (Reader reader :
                List.of(Reader.AT_A_DESK, Reader.WITH_A_TELEPHONE.in("ar").inTheDark())) {
            Page page = browser.open(reader, path + "?language=" + reader.language());
            RecordPages.of(page);
            assertThat(Browser.accessibilityFaults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
        }
    }
}
