package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A journalist types a search, and narrows its result. */
@QuarkusTest
class ExplorerSearchTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"en, Russia Tajikistan 2023", "ru, Россия Таджикистан 2023", "ar, روسيا طاجيكستان 2023"})
    void findsTheSameSevenMeetingsInAnyLanguage(String language, String text) {
        Page page = browser.open(Reader.AT_A_DESK.in(language), "/");
        Explorer explorer = new Explorer(page);
        explorer.search(text);
        explorer.awaitUrl("during=2023");
        assertThat(explorer.chips()).hasCount(3);
        assertThat(explorer.ids(7)).isEqualTo(expected());
        Browser.screenshot(page, "search-" + language);
    }

    private List<Object> expected() {
        return new Explorer(browser.open(Explorer.SEVEN_MEETINGS)).ids(7);
    }

    @Test
    void suggestsTheMeantFilterAndAppliesIt() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.searchBox().pressSequentially("Tajikis");
        assertThat(explorer.suggestions().first()).containsText("Tajikistan");
        Browser.screenshot(page, "suggestions");
        explorer.searchBox().press("ArrowDown");
        explorer.searchBox().press("Enter");
        assertThat(explorer.chip("between")).containsText("Tajikistan");
        assertThat(page).hasURL(Browser.origin() + "/?between=iso3166:TJ");
        assertThat(explorer.searchBox()).hasValue("");
    }

    @Test
    void theQuestionIsSaidAsItWasUnderstoodAndItsWordsStay() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.search("Russia Tajikistan meetings 2023");
        assertThat(page.locator("chancery-explore h1")).containsText("Meetings of");
        assertThat(page.locator("chancery-explore h1 .count")).hasText("· 7");
        assertThat(page.locator("chancery-explore h1"))
                .hasAttribute("aria-label", "Meetings of Russia and Tajikistan, 2023: 7 events");
        assertThat(explorer.searchBox()).hasValue("Russia Tajikistan meetings 2023");
        Browser.screenshot(page, "question");
    }

    /** A name that only sounds alike is taken, and never in silence. */
    @Test
    void saysWhoWasTakenForANameThatNobodyHas() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.search("Muhridin 2023");
        assertThat(explorer.chip("between")).containsText("Muhriddin");
        assertThat(page.locator("chancery-choices .note")).containsText("Nobody is called “Muhridin” here.");
        Browser.screenshot(page, "sounds-alike");
    }

    /** Who else may be meant takes a line, until the reader asks: the answer is what is seen at first. */
    @Test
    void namesakesDoNotPushTheAnswerOutOfSight() {
        Page page = browser.open(Reader.WITH_A_TELEPHONE, "/");
        Explorer explorer = new Explorer(page);
        explorer.search("Muhridin 2023");
        explorer.ids(2);
        double note = page.locator("chancery-choices").boundingBox().height;
        assertThat(note).isLessThan(60);
        double heading = page.locator("chancery-explore h1").boundingBox().y;
        double picture = page.locator("chancery-picture").boundingBox().y;
        assertThat(heading).isBetween(100.0, picture);
        double filters = page.locator(".filters-toggle").boundingBox().y;
        assertThat(filters).isEqualTo(page.locator("#order").boundingBox().y);
    }

    @Test
    void readsARankAsACondition() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.search("foreign ministers of Russia 2023");
        explorer.awaitUrl("levels=MINISTER");
        assertThat(page.locator("chancery-explore h1")).containsText("rank: Minister");
    }

    @Test
    void aConditionLeadsToThePageOfItsRecord() {
        Page page = browser.open("/?between=iso3166:RU&between=iso3166:TJ&during=1823");
        Explorer explorer = new Explorer(page);
        assertThat(page.locator("chancery-explore .known a")).hasCount(2);
        explorer.chip("between").first().locator("a").click();
        page.waitForURL("**/actor/*");
    }

    @Test
    void theWordsOfALinkStandInTheBox() {
        Explorer explorer = new Explorer(browser.open("/?q=Russia+Tajikistan+2023"));
        explorer.awaitUrl("during=2023");
        assertThat(explorer.searchBox()).hasValue("Russia Tajikistan 2023");
    }

    @Test
    void aNewQuestionReplacesAndAddAdds() {
        Page page = browser.open("/?between=Russia&during=2023");
        Explorer explorer = new Explorer(page);
        explorer.add("Tajikistan");
        assertThat(explorer.chips()).hasCount(3);
        explorer.search("Uzbekistan 2022");
        explorer.awaitUrl("during=2022");
        assertThat(explorer.chips()).hasCount(2);
        assertThat(page).hasURL(Browser.origin() + "/?between=iso3166:UZ&during=2022");
    }

    @Test
    void aDateThatMayBeTwoIsAskedBack() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.search("Russia 05.06.2023");
        page.locator("chancery-choices button", new Page.LocatorOptions().setHasText("5 June 2023"))
                .click();
        assertThat(page).hasURL(Browser.origin() + "/?between=iso3166:RU&during=2023-06-05");
    }

    @Test
    void saysWhichConditionLeavesNothing() {
        Page page = browser.open("/?between=Russia&between=Tajikistan&during=1823");
        Explorer explorer = new Explorer(page);
        assertThat(page.locator(".emptying")).containsText("Nothing fits all these conditions together.");
        page.locator(".emptying button[data-field=during]").click();
        assertThat(explorer.chips()).hasCount(2);
        assertThat(page.locator("chancery-explore .empty")).hasCount(0);
    }

    @Test
    void narrowsByStatusAndTypeAndWidensAgain() {
        Page page = browser.open(Explorer.SEVEN_MEETINGS);
        Explorer explorer = new Explorer(page);
        explorer.ids(7);
        page.locator("chancery-filters summary", new Page.LocatorOptions().setHasText("Status"))
                .click();
        page.locator("chancery-filters input[name=statuses][value=ANNOUNCED]").check();
        assertThat(explorer.titles(1)).containsExactly("Talks of Lavrov and Muhriddin in Dushanbe");
        assertThat(explorer.events().first().locator(".badge")).hasText("Announced");
        assertThat(page.locator("chancery-explore [role=status]").first()).hasText("1 event");
        explorer.chip("statuses").locator("button").click();
        explorer.ids(7);
        assertThat(explorer.chips().locator("button").nth(3)).isFocused();
    }

    @Test
    void offersTheNearestNamesForAnUnknownReference() {
        Page page = browser.open("/?between=Xyzzystan&language=en");
        Explorer explorer = new Explorer(page);
        assertThat(explorer.problem()).hasAttribute("data-code", "BAD_REFERENCE");
        assertThat(explorer.problem()).containsText("A name is unknown");
    }

    @Test
    void offersTheCandidatesOfAnAmbiguousReference() {
        Page page = browser.open("/?between=Kongo&during=2020");
        Explorer explorer = new Explorer(page);
        assertThat(explorer.problem()).hasAttribute("data-code", "AMBIGUOUS_REFERENCE");
        Browser.screenshot(page, "problem");
        explorer.problem().locator("li button").last().click();
        assertThat(explorer.problem()).isHidden();
        assertThat(explorer.chip("between")).containsText("Congo - Kinshasa");
        assertThat(explorer.chip("during")).containsText("2020");
    }

    @Test
    void asksWhichActorAnAmbiguousNameMeans() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.search("Kongo 2020");
        assertThat(explorer.chip("during")).containsText("2020");
        explorer.awaitUrl("q=Kongo");
        page.locator("chancery-choices [data-text=Kongo] button").last().click();
        assertThat(page.locator("chancery-explore .empty")).hasText("The archive has no such event.");
        assertThat(explorer.chip("between")).containsText("Congo - Kinshasa");
        assertThat(page.locator("chancery-choices .question")).hasCount(0);
        assertThat(page).hasURL(Browser.origin() + "/?between=iso3166:CD&during=2020");
    }

    /** Whoever is asked back has not been answered yet. */
    @Test
    void saysOfNoChoiceThatThereIsNothing() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.search("Kongo 1823");
        explorer.awaitUrl("q=Kongo");
        assertThat(page.locator("chancery-choices .question button")).hasCount(2);
        assertThat(page.locator("chancery-explore h1")).hasText("Which one do you mean?");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("chancery-explore .empty")).hasCount(0);
        assertThat(page.locator(".coverage")).hasCount(0);
    }

    @Test
    void saysWhichWordsAreSearchedForInTitles() {
        Page page = browser.open("/");
        Explorer explorer = new Explorer(page);
        explorer.search("Russia Tajkistan 2023");
        assertThat(explorer.chip("text")).containsText("Tajkistan");
        assertThat(page.locator("chancery-choices .note")).containsText("Nothing is known as “Tajkistan”");
        // Nothing is found: what may be meant instead is open already.
        page.locator("chancery-choices .note button").first().click();
        assertThat(explorer.chip("text")).hasCount(0);
        explorer.ids(7);
    }

    @Test
    void saysWhatIsWrongWithADate() {
        browser.expectFault("response 400");
        Page page = browser.open("/?between=Russia&during=2023-13&language=fr");
        Explorer explorer = new Explorer(page);
        assertThat(explorer.problem()).hasAttribute("data-code", "BAD_DATE");
        assertThat(explorer.problem()).containsText("Ce n’est pas une date");
        assertThat(explorer.problem()).containsText("month 13 does not exist");
        explorer.chip("during").locator("button").click();
        assertThat(explorer.problem()).isHidden();
    }

    @Test
    void saysThatNothingFoundIsNotNothingThere() {
        Page page = browser.open("/?between=Russia&between=Brazil");
        assertThat(page.locator("chancery-explore .empty")).hasText("The archive has no such event.");
        assertThat(page.locator(".coverage")).containsText("No record does not mean no meeting");
        Browser.screenshot(page, "empty");
    }

    @Test
    void saysThatTheArchiveCannotBeReachedAndTriesAgain() {
        browser.expectFault("503");
        Page page = browser.page(Reader.AT_A_DESK);
        page.route(
                "**/graphql",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(503)
                        .setBody("away")));
        page.navigate(Browser.origin() + Explorer.SEVEN_MEETINGS);
        Explorer explorer = new Explorer(page);
        assertThat(explorer.problem()).hasAttribute("data-code", "UNAVAILABLE");
        page.unroute("**/graphql");
        explorer.problem().locator("button").click();
        explorer.ids(7);
    }
}
