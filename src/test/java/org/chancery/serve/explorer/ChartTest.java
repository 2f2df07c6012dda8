package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chart as a newspaper prints it: its title, its types, what it leaves out, and what a reader takes along. */
@QuarkusTest
class ChartTest {
    private static final String MEETINGS =
            "/?view=chart&between=Russia&between=Tajikistan&types=MEETING&during=2021/2025";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Meetings of Russia and Tajikistan, per year, 2021–2025
            fr | par an, 2021–2025
            ru | по годам, 2021–2025
            ar | لكل عام، 2021–2025
            """)
    void saysWhatIsSeen(String language, String title) {
        Page page = browser.open(Reader.AT_A_DESK.in(language), MEETINGS + "&by=YEAR&language=" + language);
        Locator shown = page.locator("chancery-chart .title");
        assertThat(shown).isVisible();
        assertThat(shown.innerText().replaceAll("[\\u2066-\\u2069]", "")).endsWith(title);
        Browser.screenshot(page, "chart-title-" + language);
    }

    @Test
    void howItCountsIsInTheUrl() {
        Page page = browser.open(MEETINGS);
        Explorer explorer = new Explorer(page);
        page.locator("chancery-chart-panel #unit").selectOption("DECADE");
        explorer.awaitUrl("by=DECADE");
        page.locator("chancery-chart-panel #counting").selectOption("BEGIN");
        explorer.awaitUrl("counting=BEGIN");
        assertThat(page.locator("chancery-chart .bar")).hasCount(1);
        assertThat(page.locator("chancery-chart .title")).containsText("per decade, 2020–2029");
        page.reload();
        assertThat(page.locator("chancery-chart-panel #counting")).hasValue("BEGIN");
        assertThat(page.locator("chancery-take-chart .counts"))
                .hasAttribute("href", Pattern.compile("by=DECADE&counting=BEGIN"));
        page.goBack();
        page.goBack();
        assertThat(page.locator("chancery-chart-panel #unit")).hasValue("MONTH");
    }

    @Test
    void typesAreToldApartWithoutColours() {
        Page page = browser.open("/?view=chart&during=2021/2025&by=YEAR");
        assertThat(page.locator("chancery-chart pattern#pattern-MEETING")).hasCount(1);
        Locator names = page.locator("chancery-chart .labels text");
        assertThat(names.first()).isVisible();
        assertThat(names.allTextContents()).contains("Meetings", "Incidents");
        Locator hatches = page.locator("chancery-chart .plot pattern .hatch");
        assertThat(hatches.evaluateAll("all => new Set(all.map(each => each.getAttribute('d'))).size"))
                .isEqualTo(hatches.count());
    }

    @Test
    void whatNoBarCountsIsSaidAndListed() {
        Page page = browser.open("/?view=chart&during=2021/2022&by=YEAR");
        assertThat(page.locator("chancery-chart-panel .left-out")).containsText("4 events have an open date");
        page.locator("chancery-chart-panel #open-dates").click();
        Explorer explorer = new Explorer(page);
        explorer.awaitUrl("openDate=true");
        explorer.ids(4);
    }

    @Test
    void aBarLeadsToTheEventsThatItCounts() {
        Page page = browser.open("/?view=chart&during=2021/2022&by=YEAR");
        Locator plot = page.locator("chancery-chart .plot");
        plot.focus();
        page.keyboard().press("End");
        String value = Objects.requireNonNull(plot.getAttribute("aria-valuetext"));
        int count = Integer.parseInt(value.replaceAll("^2022: (\\d+).*", "$1"));
        page.keyboard().press("Enter");
        Explorer explorer = new Explorer(page);
        explorer.awaitUrl("during=2022");
        explorer.ids(count);
    }

    @Test
    void theDrawingSaysWhatItIsAndWhereItIsFrom() throws IOException {
        Page page = browser.open(MEETINGS + "&by=YEAR");
        assertThat(page.locator("chancery-take-chart")).containsText("Source:");
        String drawing = Files.readString(page.waitForDownload(page.locator("chancery-take-chart #svg")::click)
                .path());
        assertThat(drawing)
                .startsWith("<?xml")
                .contains("<title>", "Russia", "per year, 2021–2025", "CC-BY-4.0", "Source:", "between=Russia")
                .doesNotContain("var(", "<!--", "style=");
        page.locator("chancery-take-chart #embed").click();
        assertThat(page.locator("chancery-take-chart [role=status]")).containsText("copied");
        String code = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(code).startsWith("<figure>\n<svg").contains("<figcaption><a href=\"http", "</figure>");
    }

    @Test
    void thePictureIsMadeInTheBrowser() throws IOException {
        Page page = browser.open(MEETINGS + "&by=YEAR");
        Locator button = page.locator("chancery-take-chart #png");
        Download picture = page.waitForDownload(button::click);
        byte[] bytes = Files.readAllBytes(picture.path());
        assertThat(new String(bytes, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(picture.suggestedFilename()).startsWith("Meetings-of-Russia").endsWith(".png");
        assertThat(bytes.length).isGreaterThan(10_000);
    }
}
