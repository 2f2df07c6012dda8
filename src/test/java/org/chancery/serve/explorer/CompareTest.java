package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two questions on one chart, one timeline and one list. */
@QuarkusTest
class CompareTest {
    private static final String PAIRS = "/?between=Russia&between=Tajikistan&compare=Russia&compare=Kyrgyzstan";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void bothAreOnOneChartOneTimelineAndOneList() {
        Page page = browser.open(PAIRS);
        Locator view = page.locator("chancery-compare");
        assertThat(view.locator("h1")).containsText("compared with");
        assertThat(view.locator(".sides li")).hasCount(2);
        assertThat(view.locator("chancery-chart .line")).hasCount(2);
        assertThat(view.locator("chancery-picture")).isVisible();
        assertThat(view.locator(".lanes thead th")).hasCount(3);
        int listed = view.locator(".lanes li a").count();
        int counted = view.locator(".sides .muted").allTextContents().stream()
                .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                .sum();
        assertThat(listed).isEqualTo(counted).isPositive();
        Browser.screenshot(page, "compare-en");
    }

    @Test
    void theDifferenceIsInTheTable() {
        Page page = browser.open(PAIRS + "&by=YEAR&during=2023");
        page.locator("chancery-chart summary").click();
        assertThat(page.locator("chancery-chart thead th")).hasCount(4);
        List<String> cells = page.locator("chancery-chart tbody td").allTextContents();
        int one = Integer.parseInt(cells.get(0).strip());
        int other = Integer.parseInt(cells.get(1).strip());
        assertThat(cells.get(2).strip()).isEqualTo((one > other ? "+" : "−") + Math.abs(one - other));
    }

    @Test
    void aButtonAsksWithWhomToCompare() {
        Page page = browser.open("/?between=Russia&between=Tajikistan");
        page.locator("chancery-compare-button #toggle").click();
        Locator box = page.locator("chancery-compare-button input");
        assertThat(box).isFocused();
        box.fill("Kyrgyzstan");
        page.locator("chancery-compare-button [role=option]").first().click();
        Explorer explorer = new Explorer(page);
        explorer.awaitUrl("compare=Russia&compare=");
        assertThat(page.locator("chancery-compare h1")).containsText("Kyrgyzstan");
        page.locator("chancery-compare #stop").click();
        assertThat(page.locator("chancery-tabs")).isVisible();
        assertThat(page.url()).doesNotContain("compare=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russia–Tajikistan vs Russia–Kyrgyzstan", "compare Tajikistan and Kyrgyzstan"})
    void isTyped(String text) {
        Page page = browser.open("/");
        Locator box = page.locator("chancery-search-box input");
        box.fill(text);
        box.press("Enter");
        Explorer explorer = new Explorer(page);
        explorer.awaitUrl("compare=");
        assertThat(page.locator("chancery-compare h1")).containsText("Kyrgyzstan");
        assertThat(page.locator("chancery-compare .sides li")).hasCount(2);
    }

    @Test
    void whatNamesNobodyIsSaid() {
        Page page = browser.open("/?between=Russia&compare=Ruritania");
        assertThat(page.locator("chancery-compare chancery-problem")).containsText("Ruritania");
        page.locator("chancery-compare #stop").click();
        assertThat(page.locator("chancery-tabs")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void axeFindsNothing(String language) {
        for (Reader reader : List.of(
                Reader.AT_A_DESK.in(language),
                Reader.WITH_A_TELEPHONE.in(language).inTheDark())) {
            Page page = browser.open(reader, PAIRS + "&language=" + language);
            assertThat(page.locator("chancery-compare table.lanes")).isVisible();
            assertThat(Browser.accessibilityFaults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
        }
    }
}
