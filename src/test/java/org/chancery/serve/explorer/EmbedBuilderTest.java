package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page that makes codes for embedding, from the filter to the newspaper. */
@QuarkusTest
class EmbedBuilderTest {
    private static final String SEVEN = "?between=Russia&between=Tajikistan&during=2023&types=MEETING";

    @RegisterExtension
    static final ForeignSite NEWSPAPER = new ForeignSite();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theCopiedCodeShowsThePreviewInANewspaper() {
        Page page = browser.open("/embed" + SEVEN);
        FrameLocator preview = page.frameLocator("chancery-embed-builder iframe");
        assertThat(preview.locator("li.event")).hasCount(7);
        page.getByLabel("Language").last().selectOption("ru");
        page.locator("chancery-embed-builder").getByLabel("Lanes").selectOption("actors");
        page.getByLabel("Height in pixels").fill("700");
        page.getByLabel("Height in pixels").blur();
        assertThat(preview.getByText("Событий: 7")).isVisible();
        Browser.screenshot(page, "embed-builder");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        Locator element = page.locator("[data-code=element]");
        element.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        assertThat(page.locator("chancery-embed-builder .told")).hasText("Copied.");
        String code = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(code)
                .contains(Browser.origin() + EmbedScript.PATH)
                .contains("between=\"Russia, Tajikistan\"", "language=\"ru\"", "lanes=\"actors\"", "height=\"700\"");
        Page newspaper = browser.page(Reader.AT_A_DESK);
        newspaper.navigate(NEWSPAPER.publishStrictly("/copied", code.substring(code.indexOf("<chancery-timeline"))));
        assertThat(newspaper.locator("chancery-timeline li.event")).hasCount(7);
        assertThat(newspaper.getByText("Событий: 7")).isVisible();
    }

    /** The page asks with codes, which readers of a newspaper never see. */
    @Test
    void theCodeNamesThoseWhoAreAskedAbout() {
        Page page = browser.open("/embed?between=iso3166:RU&between=iso3166:TJ&during=2023");
        String title = "Timeline: Events of Russia and Tajikistan, 2023";
        assertThat(page.locator(".code[data-code=element] code")).containsText(">" + title + "</a>");
        assertThat(page.locator(".code[data-code=frame] code")).containsText("title=\"" + title + "\"");
        assertThat(page.locator(".conditions li").first()).containsText("Russia");
    }

    @Test
    void theFrameStandsInANewspaperWithoutAScript() {
        Page page = browser.open(Reader.WITH_A_TELEPHONE.in("ar"), "/embed" + SEVEN + "&language=ar");
        String code = page.locator("[data-code=frame] code").textContent();
        Browser.screenshot(page, "embed-builder-telephone-arabic");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        String url = NEWSPAPER.publish(
                "/framed", code, "default-src 'none'; script-src %1$s; frame-src %1$s".formatted(Browser.origin()));
        Page newspaper = browser.page(Reader.WITH_A_TELEPHONE);
        newspaper.navigate(url);
        FrameLocator frame = newspaper.frameLocator("iframe");
        assertThat(frame.locator("li.event")).hasCount(7);
        assertThat(frame.locator("html")).hasAttribute("dir", "rtl");
    }

    @Test
    void theDocumentOfTheFrameIsFitForAll() {
        Page page = browser.open(Reader.AT_A_DESK.inTheDark(), "/embed/frame" + SEVEN + "&theme=auto&lanes=actors");
        assertThat(page.locator("li.event")).hasCount(7);
        Browser.screenshot(page, "embed-frame-dark");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollHeight <= document.documentElement.clientHeight"))
                .as("the timeline fills the frame, and scrolls within")
                .isTrue();
    }

    @Test
    void aPageOfARecordIsEmbeddedByOEmbed() {
        Page page = browser.open("/embed/frame?about=tajik-kyrgyz-border-dispute&lanes=disputes&theme=light");
        assertThat(page.locator("li.event").first()).isVisible();
        assertThat(page.locator("chancery-picture .legend")).containsText("limited war");
        Browser.screenshot(page, "embed-dispute");
    }
}
