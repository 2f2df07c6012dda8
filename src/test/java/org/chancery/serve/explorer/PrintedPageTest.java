package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reader gets on paper. */
@QuarkusTest
class PrintedPageTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aListIsPrintedWithItsQuestionAndItsAddressAndWithoutControls() {
        Page page = browser.open(Reader.AT_A_DESK.inTheDark(), "/?between=Russia&theme=dark");
        Explorer explorer = new Explorer(page);
        assertThat(explorer.events()).not().hasCount(0);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int loaded = explorer.events().count();
        print(page);
        assertThat(page.locator("chancery-explore h1")).containsText("Russia");
        assertThat(page.locator("chancery-print-note")).containsText("Retrieved on");
        assertThat(page.locator("chancery-print-note")).containsText("/?between=Russia");
        for (String control : List.of("chancery-search-box", "footer", "aside", "chancery-tabs", "chancery-share")) {
            assertThat(page.locator(control).first()).isHidden();
        }
        assertThat(page.locator("chancery-picture .buttons")).isHidden();
        assertThat(explorer.events()).hasCount(loaded);
        assertThat(explorer.events().last()).isVisible();
        assertThat(page.locator("chancery-explore")).hasCSS("color", "rgb(27, 29, 34)");
        assertThat(darkest(page)).as("letters of the picture").isLessThan(60);
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "printed-list.pdf")));
    }

    @Test
    void aRecordIsPrintedWithItsAddress() {
        Page page = browser.open("/dispute/tajik-kyrgyz-border-dispute");
        RecordPages dispute = RecordPages.of(page);
        print(page);
        assertThat(dispute.heading()).isVisible();
        assertThat(page.locator("article .cite")).containsText("/tajik-kyrgyz-border-dispute");
        assertThat(page.locator("article .actions")).isHidden();
        assertThat(page.locator("chancery-print-note")).containsText("Tajik–Kyrgyz border dispute");
    }

    private static void print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** The red of the darkest pixel that the picture has: letters are dark where the ground is white. */
    private static int darkest(Page page) {
        return (int) page.locator("chancery-picture").evaluate("""
                (picture) => {
                  const canvas = picture.shadowRoot.querySelector('canvas');
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  let least = 255;
                  for (let at = 0; at < data.length; at += 4) {
                    if (data[at + 3] > 250) {
                      least = Math.min(least, data[at]);
                    }
                  }
                  return least;
                }""");
    }
}
