package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.serve.explorer.Browser.Reader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views with counts: the map of places, the matrix of actors, the chart of periods. */
@QuarkusTest
class ViewsTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theMapListsEveryPlaceAndMarksThoseOfWhichOnlyTheCountryIsKnown() {
        Page page = browser.open("/?view=map");
        Locator rows = page.locator("chancery-map tbody tr");
        assertThat(rows).hasCount(8);
        assertThat(rows.first()).hasText(Pattern.compile("Samarkand\\s+9"));
        assertThat(page.locator("chancery-map .world .spot.vague")).hasCount(1);
        Locator vague = rows.filter(new Locator.FilterOptions().setHasText("only the country is known"));
        assertThat(vague).hasCount(1);
        assertThat(vague).containsText("Tajikistan");
        assertThat(page.locator("chancery-map .of-country")).containsText("1 place of which only the country is known");
        assertThat(page.locator("chancery-map .land")).hasAttribute("d", Pattern.compile("M.{1000,}"));
        assertThat(page.locator("chancery-statistics-view"))
                .containsText(withoutPlace() + " events have no place on record and are not on the map.");
        Browser.screenshot(page, "map-en");
    }

    @Test
    void marksOpenWhereTheReaderZoomsIn() {
        Page page = browser.open("/?view=map");
        page.locator("chancery-map .tools .all").click();
        Locator several = page.locator("chancery-map .world .spot.several");
        assertThat(several.first()).isVisible();
        int before = page.locator("chancery-map .world .spot").count();
        several.first().click();
        assertThat(page.locator("chancery-map .world .spot").nth(before)).isAttached();
    }

    @Test
    void theWindowOfTimeIsMovedByKeysAndNarrowsTheMap() {
        Page page = browser.open("/?view=map");
        awaitRest(page);
        Locator begin = page.locator("chancery-time-window [data-part=from][role=slider]");
        begin.focus();
        page.keyboard().press("End");
        assertThat(page.locator("chancery-time-window output")).hasText(Pattern.compile("^\\s*\\d{4}\\s*$"));
        assertThat(page.locator("chancery-map tbody tr")).not().hasCount(8);
        page.waitForURL(url -> url.matches(".*years=(\\d{4})/\\1.*"));
        assertThat(page.locator("chancery-explore h1")).containsText(Pattern.compile("Events, .?\\d{4}"));
        page.goBack();
        assertThat(page.locator("chancery-map tbody tr")).hasCount(8);
        assertThat(page.locator("chancery-explore h1")).containsText("any time");
        page.goForward();
        assertThat(page.locator("chancery-map tbody tr")).not().hasCount(8);
        page.locator("chancery-time-window #all-years").click();
        assertThat(page.locator("chancery-map tbody tr")).hasCount(8);
    }

    @Test
    void theNetworkIsReadByKeyboardAndAsATable() {
        Page page = browser.open("/?view=network&during=2023");
        awaitRest(page);
        Locator stop = page.locator("chancery-network .node[tabindex='0']");
        assertThat(page.locator("chancery-network [data-ready][aria-busy=false]"))
                .isVisible();
        assertThat(stop).hasCount(1);
        stop.press("Enter");
        assertThat(stop).hasAttribute("aria-pressed", "true");
        Locator partners = page.locator("chancery-network .partners li");
        assertThat(partners.first()).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("chancery-network .node:focus")).hasCount(1);
        page.locator("chancery-network summary").click();
        Locator russia = page.locator("chancery-network details tr")
                .filter(new Locator.FilterOptions().setHasText("Russia"))
                .filter(new Locator.FilterOptions().setHasText("Tajikistan"));
        assertThat(russia).containsText("7");
        Browser.screenshot(page, "network-en");
        russia.locator("button").click();
        Explorer explorer = new Explorer(page);
        explorer.awaitUrl("between=");
        assertThat(page.url()).contains("types=MEETING");
        explorer.ids(7);
    }

    private static int withoutPlace() {
        return GraphQL.post("{ statistics(by: [PLACE]) { unplaced { count } } }")
                .path("data.statistics.unplaced[0].count");
    }

    @Test
    void aChosenPlaceNarrowsTheExplorer() {
        Page page = browser.open("/?view=map&during=2023");
        page.locator("chancery-map tbody button")
                .filter(new Locator.FilterOptions().setHasText("Dushanbe"))
                .click();
        Explorer explorer = new Explorer(page);
        explorer.awaitUrl("at=");
        assertThat(page.url()).contains("during=2023");
        explorer.ids(3);
    }

    @Test
    void theMapMovesByKeysAndByButtons() {
        Page page = browser.open("/?view=map");
        awaitRest(page);
        Locator world = page.locator("chancery-map .world");
        assertThat(world).hasAttribute("transform", Pattern.compile("translate.*"));
        page.locator("chancery-map .stage").focus();
        page.keyboard().press("0");
        assertThat(world).hasAttribute("transform", "translate(0,0) scale(1)");
        page.keyboard().press("+");
        assertThat(world).hasAttribute("transform", Pattern.compile(".*scale\\(1\\.5\\)"));
        String zoomed = world.getAttribute("transform");
        page.keyboard().press("ArrowRight");
        assertThat(world).not().hasAttribute("transform", zoomed);
        page.locator("chancery-map .tools .west").first().click();
        assertThat(world).hasAttribute("transform", zoomed);
        page.locator("chancery-map .tools .all").click();
        assertThat(world).hasAttribute("transform", "translate(0,0) scale(1)");
    }

    @Test
    void theMatrixIsSymmetricAndCountsAsTheListDoes() {
        Page page = browser.open("/?view=matrix&during=2023");
        Locator both = page.locator("chancery-matrix button[aria-label^='Russia and Tajikistan:'],"
                + " chancery-matrix button[aria-label^='Tajikistan and Russia:']");
        assertThat(both).hasCount(2);
        List<String> counts = both.allTextContents().stream().map(String::strip).toList();
        assertThat(counts).containsExactly("7", "7");
        assertThat(page.locator("chancery-matrix thead th[scope=col]").first()).hasText("Russia");
        assertThat(page.locator("chancery-matrix tbody th[scope=row]").first()).hasText("Russia");
        assertThat(page.locator("chancery-statistics-view")).containsText("Meetings only");
        Browser.screenshot(page, "matrix-en");
        both.first().click();
        Explorer explorer = new Explorer(page);
        explorer.awaitUrl("between=");
        assertThat(page.url()).contains("types=MEETING");
        explorer.ids(7);
    }

    @Test
    void oneTabStopLeadsIntoTheMatrixAndArrowKeysThroughIt() {
        Page page = browser.open("/?view=matrix&types=MEETING");
        awaitRest(page);
        Locator stops = page.locator("chancery-matrix button[tabindex='0']");
        assertThat(stops).hasCount(1);
        assertThat(stops).hasAttribute("aria-label", Pattern.compile("Russia and Tajikistan.*"));
        stops.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("chancery-matrix button[data-at='0 2']")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("chancery-matrix button[data-at='1 2']")).isFocused();
        assertThat(stops).hasCount(1);
    }

    @Test
    void theChartHasTheEmptyMonthsToo() {
        Page page = browser.open("/?view=chart&during=2023&types=MEETING");
        Locator bars = page.locator("chancery-chart .bar");
        assertThat(bars).hasCount(12);
        page.locator("chancery-chart summary").click();
        Locator rows = page.locator("chancery-chart tbody tr");
        assertThat(rows).hasCount(12);
        assertThat(rows.nth(11)).hasText(Pattern.compile("December 2023\\s+0"));
        page.locator("chancery-statistics-view #unit").selectOption("YEAR");
        assertThat(bars).hasCount(1);
        page.locator("chancery-statistics-view #unit").selectOption("QUARTER");
        assertThat(bars).hasCount(4);
        assertThat(rows.nth(1).locator("th")).hasText("second quarter of 2023");
    }

    @Test
    void theChartNamesItsCounts() {
        Page page = browser.open("/?view=chart&during=2022-09-15/2022-09-30");
        Locator row = page.locator("chancery-chart tbody tr");
        page.locator("chancery-chart summary").click();
        String possibly = row.innerText();
        page.locator("chancery-statistics-view #counting").selectOption("BEGIN");
        assertThat(row).not().hasText(possibly);
        assertThat(page.locator("chancery-statistics-view")).containsText("1 event may have begun before this time.");
    }

    @Test
    void theChartIsReadAndUsedByKeyboard() {
        Page page = browser.open("/?view=chart&during=2023&types=MEETING");
        awaitRest(page);
        Locator plot = page.locator("chancery-chart .plot");
        assertThat(page.locator("chancery-chart .bar")).hasCount(12);
        plot.focus();
        for (int month = 1; month < 4; month++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(plot).hasAttribute("aria-valuetext", Pattern.compile("April 2023: \\d+"));
        assertThat(page.locator("chancery-chart .tip")).containsText("April 2023");
        page.keyboard().press("Enter");
        new Explorer(page).awaitUrl("during=2023-04");
    }

    @Test
    void timeRunsFromTheRightInArabic() {
        Page page = browser.open(Reader.AT_A_DESK.in("ar"), "/?view=chart&during=2023&language=ar");
        awaitRest(page);
        Locator bars = page.locator("chancery-chart .hit");
        assertThat(bars).hasCount(12);
        assertThat(bars.first().boundingBox().x).isGreaterThan(bars.last().boundingBox().x);
        Locator plot = page.locator("chancery-chart .plot");
        plot.focus();
        page.keyboard().press("ArrowLeft");
        assertThat(plot).hasAttribute("aria-valuetext", Pattern.compile("فبراير 2023.*"));
        Browser.screenshot(page, "chart-ar");
    }

    @Test
    void theWindowOfTimeRunsFromTheRightInArabic() {
        Page page = browser.open(Reader.AT_A_DESK.in("ar"), "/?view=map&language=ar");
        awaitRest(page);
        Locator begin = page.locator("chancery-time-window [data-part=from][role=slider]");
        Locator end = page.locator("chancery-time-window [data-part=to][role=slider]");
        assertThat(begin.boundingBox().x).isGreaterThan(end.boundingBox().x);
        int first = Integer.parseInt(begin.getAttribute("aria-valuenow"));
        begin.focus();
        page.keyboard().press("ArrowLeft");
        assertThat(begin).hasAttribute("aria-valuenow", String.valueOf(first + 1));
    }

    @Test
    void nothingToCountIsSaid() {
        for (String view : List.of("map", "matrix", "chart")) {
            Page page = browser.open("/?text=of+this+nobody+tells&view=" + view);
            assertThat(page.locator("chancery-" + view + " [role=status]")).containsText("Nothing to show");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "matrix", "network", "chart"})
    void axeFindsNothing(String view) {
        for (Reader reader :
                List.of(Reader.AT_A_DESK, Reader.WITH_A_TELEPHONE.in("ar").inTheDark())) {
            Page page = browser.open(reader, "/?view=%s&during=2023&language=%s".formatted(view, reader.language()));
            assertThat(page.locator("chancery-" + view + " [data-ready]")).isVisible();
            assertThat(Browser.accessibilityFaults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
        }
    }

    /**
     * A view is drawn anew, and a map fitted anew, with each answer: a key that came before would be without effect.
     */
    private static void awaitRest(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
