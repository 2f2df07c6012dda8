package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At any scroll position, the document stays small, and each request asks for one page after a cursor. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class LongListTest {
    private static final int EVENTS = 3_000;
    private static final int PAGE = 50;

    /** Two windows of the list above and below what is in sight. */
    private static final int MOST_IN_THE_DOCUMENT = 150;

    private static final String OF_THE_18TH_CENTURY = "/?during=1700/1709&certainty=CERTAINLY&language=en";

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    DataSource database;

    @BeforeEach
    void makeUpManyEvents() throws SQLException {
        execute(
                """
                insert into entry (id, kind, dataset_id, key, content_hash) overriding system value
                select 2000000 + n, 'MEETING', (select min(id) from dataset), 'long-' || n, ''
                from generate_series(1, %d) n""".formatted(EVENTS),
                """
                insert into event (id, dataset_id, type, during, earliest_begin, latest_begin, earliest_end, latest_end, status)
                select 2000000 + n, (select min(id) from dataset), 'MEETING', to_char(day, 'YYYY-MM-DD'), day, day, day, day, 'HELD'
                from generate_series(1, %d) n, lateral (select timestamp '1700-01-01' + n * interval '1 day' as day) d""".formatted(EVENTS),
                "insert into meeting (id, format) select id, 'VISIT' from event where id > 2000000",
                """
                insert into name (entry_id, language, text, folded, kind, ordinal)
                select id, 'en', 'Made-up meeting ' || id, 'made up meeting ' || id, 'COMMON', 0 from event where id > 2000000""",
                "select count_events(array_agg(id)) from event where id > 2000000");
    }

    @AfterEach
    void forgetThem() throws SQLException {
        execute(
                "delete from name where entry_id > 2000000",
                "delete from meeting where id > 2000000",
                "delete from event where id > 2000000",
                "delete from entry where id > 2000000");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void scrollingFarKeepsTheDocumentSmall() {
        Page page = browser.open(OF_THE_18TH_CENTURY);
        Explorer explorer = new Explorer(page);
        assertThat(explorer.events()).not().hasCount(0);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/graphql") && request.postData().contains("Events(")) {
                asked.add(request.postData());
            }
        });
        for (int loaded = 2; loaded <= 10; loaded++) {
            int position = loaded * PAGE;
            page.waitForCondition(
                    () -> {
                        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
                        return lastShown(page) >= position;
                    },
                    new Page.WaitForConditionOptions().setTimeout(60_000));
            assertThat(explorer.events().count()).isLessThanOrEqualTo(MOST_IN_THE_DOCUMENT);
        }
        assertThat(asked)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(body -> assertThat(body).contains("\"first\":50", "\"after\":\""));

        page.evaluate("scrollTo(0, 0)");
        page.waitForCondition(
                () -> explorer.events().first().getAttribute("aria-posinset").equals("1"));
        assertThat(explorer.events().first()).hasAttribute("aria-setsize", String.valueOf(EVENTS));
        assertThat(explorer.events().count()).isLessThanOrEqualTo(MOST_IN_THE_DOCUMENT);
    }

    @Test
    void goesToAYearAndBack() {
        Page page = browser.open(OF_THE_18TH_CENTURY + "&orderBy=OLDEST_FIRST");
        Locator years = page.locator("chancery-event-list .year");
        Locator choice = page.locator("chancery-event-list #year");
        assertThat(years.first()).hasText("1700");
        assertThat(choice.locator("option")).hasCount(10);
        assertThat(choice.locator("option").nth(1)).hasText("1700 (364)");

        choice.selectOption("1705");
        assertThat(years.first()).hasText("1705");
        assertThat(years.first()).isFocused();
        // 1700 has 364 events, 1704 was a leap year.
        assertThat(page.locator("chancery-event-list li").first())
                .hasAttribute("aria-posinset", String.valueOf(364 + 3 * 365 + 366 + 1));
        assertThat(page.locator("chancery-event-list .date").first()).hasText("1 January 1705");

        page.locator("chancery-event-list .start button").click();
        assertThat(years.first()).hasText("1704");
        assertThat(page.locator("chancery-event-list .start button")).isVisible();
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        Browser.screenshot(page, "long-list");
    }

    @Test
    void aScreenHasAtLeastTwelveRows() {
        Page page = browser.open(Browser.Reader.AT_A_DESK.wide(1280, 800), OF_THE_18TH_CENTURY);
        Locator rows = page.locator("chancery-event-list li");
        assertThat(rows).not().hasCount(0);
        page.locator("chancery-event-list").evaluate("list => list.scrollIntoView()");
        Object inSight = rows.evaluateAll("""
                all => all.map(row => row.getBoundingClientRect())
                    .filter(row => row.top >= 0 && row.bottom <= innerHeight).length""");
        assertThat(((Number) inSight).intValue()).isGreaterThanOrEqualTo(12);
        assertThat(page.locator("aside")).isInViewport();
    }

    private static int lastShown(Page page) {
        return Integer.parseInt(page.locator("chancery-event-list li").last().getAttribute("aria-posinset"));
    }

    @Test
    void countsTooManyEventsAndDrawsThoseInSight() {
        Page page = browser.open(OF_THE_18TH_CENTURY);
        assertThat(page.locator("chancery-picture-panel p")).containsText("3,000 events are too many to draw each");
        Browser.screenshot(page, "density");
        Page zoomed = browser.open(OF_THE_18TH_CENTURY + "&from=1703-03-01&to=1703-03-31");
        assertThat(zoomed.locator("chancery-explore h1 .count")).hasText("· 31");
        assertThat(zoomed.locator("chancery-picture-panel p")).hasCount(0);
        assertThat(zoomed.locator("chancery-picture .stage")).hasAttribute("role", "listbox");
        assertThat(zoomed.locator("chancery-explore h1")).containsText("March 1703");
        assertThat(zoomed.locator("chancery-picture .edge.earlier")).containsText("· 1700–1702");
        assertThat(zoomed.locator("chancery-picture .edge.later")).containsText("· 1704–1708");
    }

    /** A bar may be narrower than a pixel. */
    @Test
    void barsAreReadByKeysAndByPointer() {
        Page page = browser.open(OF_THE_18TH_CENTURY);
        assertThat(page.locator("chancery-picture-panel p")).containsText("too many");
        Locator stage = page.locator("chancery-picture .stage");
        Locator tip = page.locator("chancery-picture .tip");
        stage.focus();
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        assertThat(tip).containsText(Pattern.compile("170\\dEvents: 36\\d"));
        assertThat(page.locator("chancery-picture #active")).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("from="));
        assertThat(page.locator("chancery-explore h1")).containsText(Pattern.compile(", .?170\\d"));
    }
}
