package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chancery.serve.explorer.Browser.Reader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader says in Arabic is Arabic: a text in another language says so, or is in none that is known. */
@QuarkusTest
class SpokenLanguageTest {
    @RegisterExtension
    final Browser browser = new Browser();

    /**
     * Texts in Latin letters that are said to be Arabic; proper names of programs, formats and standards are the same
     * there.
     */
    private static final String SAID_TO_BE_ARABIC = """
            () => {
              const names = new RegExp('Chancery|Graph[iQ]+L|BibTeX|RIS|CSL-JSON|CSV|PNG|SVG|EDTF|oEmbed|JavaScript'
                + '|Shift|Enter|Data package|Apache|Natural Earth|Wikidata|HIIK|Frictionless|Escape|tz', 'g');
              const found = [];
              const check = (text, lang, where) => {
                if (lang === 'ar' && /[A-Za-z]{3}/.test(text.replace(names, ''))) {
                  found.push(`${where}: ${text.trim().slice(0, 80)}`);
                }
              };
              const walk = (node, inherited) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  check(node.textContent, inherited, node.parentElement?.tagName ?? '#');
                } else if (node.nodeType === Node.ELEMENT_NODE) {
                  const isRead = !['CODE', 'SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.tagName);
                  const lang = node.getAttribute('lang') ?? inherited;
                  if (isRead && getComputedStyle(node).display !== 'none') {
                    check(node.getAttribute('aria-label') ?? '', lang, 'aria-label');
                    const own = node.tagName === 'SLOT' ? node.assignedNodes() : node.childNodes;
                    (node.shadowRoot?.childNodes ?? own).forEach((child) => walk(child, lang));
                  }
                }
              };
              walk(document.body, document.documentElement.lang);
              return found;
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?between=Russia&between=Tajikistan",
                "/?between=Russia&view=chart",
                "/actor/sergey-lavrov",
                "/actor/Russia",
                "/dispute/tajik-kyrgyz-border-dispute",
                "/about",
                "/embed?between=Russia"
            })
    void isThatOfTheText(String path) {
        assertThat(saidToBeArabic(path)).isEmpty();
    }

    @Test
    void isThatOfTheTextOfAnEvent() {
        String event = GraphQL.post(
                        "{ timeline(filter: {between: [\"Tajikistan\", \"Russia\"]}, first: 1) { nodes { id } } }")
                .path("data.timeline.nodes[0].id");
        assertThat(saidToBeArabic("/event/" + event)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> saidToBeArabic(String path) {
        Page page = browser.open(Reader.AT_A_DESK.in("ar"), path);
        assertThat(page.locator("h1").first()).not().isEmpty();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return (List<String>) page.evaluate(SAID_TO_BE_ARABIC);
    }

    /** The heading with the question is the first of the page, and disputes are told apart. */
    @Test
    void readsTheQuestionFirst() {
        Page page = browser.open(Reader.AT_A_DESK.in("ar"), Explorer.SEVEN_MEETINGS);
        new Explorer(page).ids(7);
        List<String> headings =
                page.locator("chancery-explore").locator("h1, h2").allInnerTexts();
        assertThat(headings.get(0)).contains("طاجيكستان");
        assertThat(page.locator("chancery-event-list .meta").last()).containsText("; ");
        assertThat(page.locator(".coverage")).containsText("أبريل 2021");
    }
}
