package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The embedded timeline in the page of a newspaper, on another origin. */
@QuarkusTest
class EmbedTest {
    @RegisterExtension
    static final ForeignSite NEWSPAPER = new ForeignSite();

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    BundleWriter writer;

    private static final String SEVEN =
            "<chancery-timeline between=\"Russia, Tajikistan\" during=\"2023\" types=\"MEETING\"></chancery-timeline>";

    @Test
    void sevenMeetingsStandInAPageUnderAStrictPolicy() {
        Page page = visit(Reader.AT_A_DESK, NEWSPAPER.publishStrictly("/strict", SEVEN));
        assertThat(rows(page)).hasCount(7);
        assertThat(rows(page).first()).containsText("Two days of ministerial talks in Samarkand");
        assertThat(page.getByText("Events: 7")).isVisible();
        assertThat(page.getByText("CC-BY-4.0")).isVisible();
        assertThat(page.getByText("See all at the source"))
                .hasAttribute(
                        "href",
                        Browser.origin() + "/?between=Russia&between=Tajikistan&during=2023&types=MEETING&language=en");
        Browser.screenshot(page, "embed-newspaper");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void aReaderOfArabicReadsFromTheRight() {
        String body = SEVEN.replace("><", " language=\"ar\" lanes=\"actors\"><");
        Page page = visit(Reader.WITH_A_TELEPHONE.inTheDark(), NEWSPAPER.publishStrictly("/arabic", body));
        assertThat(rows(page)).hasCount(7);
        assertThat(page.locator("chancery-timeline .themed")).hasAttribute("dir", "rtl");
        assertThat(rows(page).first()).containsText("أبريل 2023");
        assertThat(rows(page).first().locator(".date")).hasAttribute("lang", "ar");
        // Nobody has stated the language of a data set's name: no voice reads it as Arabic.
        assertThat(page.locator("chancery-timeline [part=citation] bdi")).hasAttribute("lang", "");
        // Time runs from right to left, so later events are further left.
        List<Double> places = marks(page).stream().map(mark -> mark.get("x")).toList();
        assertThat(places.get(0)).isGreaterThan(places.get(places.size() - 1));
        Browser.screenshot(page, "embed-arabic-telephone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void stylesStayOnTheirSide() {
        String hostile = """
                <style>
                  html { font-size: 40px; }
                  * { color: rgb(255, 0, 0) !important; font-size: 40px; letter-spacing: 9px; text-transform: uppercase; }
                  li { display: none; }
                </style>
                <p id="own">Our own text.</p><ol><li>Ours</li></ol>
                """;
        String url = NEWSPAPER.publish(
                "/hostile",
                hostile + SEVEN,
                "default-src 'none'; style-src 'unsafe-inline'; script-src %1$s; connect-src %1$s"
                        .formatted(Browser.origin()));
        Page page = visit(Reader.AT_A_DESK, url);
        assertThat(rows(page)).hasCount(7);
        Locator date = rows(page).first().locator(".date");
        assertThat(date).isVisible();
        assertThat(date).hasCSS("color", "rgb(90, 95, 105)");
        assertThat(date).hasCSS("font-size", "15px");
        assertThat(date).hasCSS("text-transform", "none");
        assertThat(date).hasCSS("letter-spacing", "normal");
        assertThat(page.locator("#own")).hasCSS("font-size", "40px");
        assertThat(page.locator("main > ol > li")).hasCSS("display", "none");
    }

    @Test
    void aPageGivesItsColoursByCustomProperties() {
        String url = NEWSPAPER.publish(
                "/coloured",
                "<style>main { --chancery-type-meeting: rgb(0, 128, 0); --chancery-muted: rgb(1, 2, 3) }"
                        + " chancery-timeline::part(title) { font-style: italic }</style>"
                        + SEVEN,
                "default-src 'none'; style-src 'unsafe-inline'; script-src %1$s; connect-src %1$s"
                        .formatted(Browser.origin()));
        Page page = visit(Reader.AT_A_DESK, url);
        assertThat(rows(page).first().locator(".date")).hasCSS("color", "rgb(1, 2, 3)");
        assertThat(rows(page).first().locator(".title")).hasCSS("font-style", "italic");
        assertThat(rows(page).first().locator(".mark path").first()).hasCSS("fill", "rgb(0, 128, 0)");
        assertThat(page.evaluate(PIXELS, List.of(0, 128, 0)))
                .as("marks in the page's green")
                .isEqualTo(true);
        page.evaluate("document.querySelector('chancery-timeline').setAttribute('theme', 'dark')");
        assertThat(page.locator("chancery-timeline .themed")).hasCSS("background-color", "rgb(20, 22, 27)");
    }

    /** Whether the picture has a pixel of this colour. */
    private static final String PIXELS = """
            ([red, green, blue]) => {
              const canvas = document.querySelector('chancery-timeline').shadowRoot
                .querySelector('chancery-picture').shadowRoot.querySelector('canvas');
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              for (let at = 0; at < data.length; at += 4) {
                if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) {
                  return true;
                }
              }
              return false;
            }""";

    @Test
    void eventsInformThePage() {
        Page page = browser.page(Reader.AT_A_DESK);
        page.addInitScript("""
                window.told = [];
                for (const name of ['chancery-load', 'chancery-select', 'chancery-error']) {
                  document.addEventListener(name, (event) => {
                    event.preventDefault();
                    window.told.push({ name, ...event.detail });
                  });
                }""");
        page.navigate(NEWSPAPER.publishStrictly("/events", SEVEN));
        rows(page).getByText("Rahmon receives Lavrov").click();
        page.waitForCondition(() -> told(page).size() >= 2);
        assertThat(told(page).get(0)).containsEntry("name", "chancery-load").containsEntry("totalCount", 7);
        assertThat(told(page).get(1))
                .containsEntry("name", "chancery-select")
                .containsEntry("title", "Rahmon receives Lavrov");
        assertThat(String.valueOf(told(page).get(1).get("url"))).startsWith(Browser.origin() + "/event/");
    }

    @Test
    void anotherAttributeIsAnotherQuestion() {
        Page page = visit(Reader.AT_A_DESK, NEWSPAPER.publishStrictly("/attributes", SEVEN));
        assertThat(rows(page)).hasCount(7);
        page.evaluate("document.querySelector('chancery-timeline').setAttribute('during', '2023-06')");
        assertThat(rows(page)).hasCount(3);
        page.evaluate("document.querySelector('chancery-timeline').setAttribute('limit', '2')");
        assertThat(page.getByText("The newest 2 of 3 events.")).isVisible();
        page.evaluate("document.querySelector('chancery-timeline').setAttribute('list', 'hidden')");
        assertThat(page.locator("chancery-timeline .list")).hasClass("list unseen");
    }

    @Test
    void anUnknownActorIsReportedToTheEditorAndNotToReaders() {
        Page page = browser.page(Reader.AT_A_DESK);
        browser.expectFault("BAD_REFERENCE");
        List<String> logged = new ArrayList<>();
        page.onConsoleMessage(message -> logged.add(message.text()));
        page.navigate(NEWSPAPER.publishStrictly(
                "/unknown", "<chancery-timeline between=\"Tajikistann, Russia\"></chancery-timeline>"));
        Locator notice = page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT);
        assertThat(notice).hasText("This timeline cannot be shown here.");
        assertThat(page.locator("chancery-timeline [part=error]")).not().containsText("Tajikistann");
        assertThat(String.join("\n", logged)).contains("Tajikistann", "BAD_REFERENCE");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.evaluate("document.querySelector('chancery-timeline').setAttribute('between', 'Tajikistan, Russia')");
        assertThat(notice).hasCount(0);
    }

    @Test
    void whatStandsBetweenTheTagsIsShownInsteadOfATimelineThatCannotBeShown() {
        browser.expectFault("BAD_REFERENCE");
        Page page = visit(
                Reader.AT_A_DESK,
                NEWSPAPER.publishStrictly(
                        "/fallback",
                        "<chancery-timeline between=\"Tajikistann, Russia\"><a href=\"/all\">All meetings</a>"
                                + "</chancery-timeline>"));
        assertThat(page.getByText("All meetings")).isVisible();
        assertThat(page.getByText("This timeline cannot be shown here.")).isHidden();
        page.evaluate("document.querySelector('chancery-timeline').setAttribute('between', 'Tajikistan, Russia')");
        rows(page).first().waitFor();
        assertThat(page.getByText("All meetings")).isHidden();
    }

    @Test
    void anArchiveThatCannotBeReachedIsSaid() {
        Page page = browser.page(Reader.AT_A_DESK.in("ru"));
        page.route("**/graphql", route -> route.abort());
        page.navigate(NEWSPAPER.publishStrictly("/unreachable", SEVEN.replace("><", " language=\"ru\"><")));
        assertThat(page.getByText("Архив сейчас недоступен")).isVisible();
        page.unroute("**/graphql");
        page.getByText("Повторить").click();
        assertThat(rows(page)).hasCount(7);
    }

    /** What the editor has put between the tags stands beside the button. */
    @Test
    void whatTakesTooLongMayBeAskedAgain() {
        Page page = browser.page(Reader.AT_A_DESK);
        browser.expectFault("response 504");
        browser.expectFault("DEADLINE_EXCEEDED");
        page.route(
                "**/graphql",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(504)
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                        .setBody("{\"errors\": [{\"message\": \"It took too long.\", "
                                + "\"extensions\": {\"code\": \"DEADLINE_EXCEEDED\"}}]}")));
        page.navigate(NEWSPAPER.publishStrictly("/busy", SEVEN.replace("><", "><a href=\"/all\">All meetings</a><")));
        assertThat(page.getByText("All meetings")).isVisible();
        page.unroute("**/graphql");
        page.locator("chancery-timeline [part=error] button").click();
        assertThat(rows(page)).hasCount(7);
    }

    @Test
    void newEventsArriveByThemselvesAndAreAnnouncedPolitely() {
        Page page = browser.page(Reader.AT_A_DESK);
        page.clock().install();
        page.navigate(NEWSPAPER.publishStrictly(
                "/refreshed",
                "<chancery-timeline at=\"Quito of the embed\" refresh=\"60\"></chancery-timeline>"
                        .replace("at=\"Quito of the embed\"", "between=\"Ecuador, Bolivia\" during=\"1843\"")));
        assertThat(page.getByText("No events are recorded")).isVisible();
        write("refreshed", "New talks in Quito", "1843-05-01");
        page.clock().runFor(61_000);
        assertThat(rows(page)).hasCount(1);
        write("refreshed", "New talks in Quito", "1843-05-01", "More talks in Quito", "1843-06");
        page.clock().runFor(61_000);
        assertThat(rows(page)).hasCount(2);
        assertThat(page.locator("chancery-timeline .news")).hasText("New events: 1. More talks in Quito");
    }

    @Test
    void hostileTextsAreTexts() {
        String markup = "<img src=x onerror=alert(1)><script>alert(2)</script> & \\\"quotes\\\"";
        String bidi = "abc \u202Egnirts live\u202C \u2066x\u2069";
        String emoji = "👩‍👩‍👧‍👦🏳️‍🌈 talks " + "very".repeat(220);
        write("hostile", markup, "1845-01-01", bidi, "1845-02", emoji, "1845-03-01/1845-09");
        Page page = visit(
                Reader.WITH_A_TELEPHONE,
                NEWSPAPER.publishStrictly(
                        "/texts",
                        "<chancery-timeline between=\"Ecuador, Bolivia\" during=\"1845\"></chancery-timeline>"));
        assertThat(rows(page)).hasCount(3);
        assertThat(rows(page).first().locator("bdi").first())
                .hasText("<img src=x onerror=alert(1)><script>alert(2)</script> & \"quotes\"");
        assertThat(page.locator("chancery-timeline img")).hasCount(0);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        Browser.screenshot(page, "embed-hostile-texts");
    }

    @Test
    void theKeyboardWalksFromEventToEvent() {
        Page page = visit(Reader.AT_A_DESK, NEWSPAPER.publishStrictly("/keyboard", SEVEN));
        Locator stage = page.locator("chancery-picture .stage");
        stage.focus();
        page.keyboard().press("ArrowRight");
        Locator active = stage.locator("[role=option]");
        assertThat(active).containsText("Two days of ministerial talks in Samarkand · April 2023");
        assertThat(active).hasAttribute("aria-posinset", "1");
        page.keyboard().press("End");
        assertThat(active).containsText("Talks of Lavrov and Muhriddin in Dushanbe · 6 June 2023");
        assertThat(active).hasAttribute("aria-posinset", "7");
        assertThat(page.locator("chancery-picture .tip strong")).hasText("Talks of Lavrov and Muhriddin in Dushanbe");
        page.keyboard().press("+");
        assertThat(page.locator("chancery-picture .told")).containsText("Events in sight:");
        page.keyboard().press("0");
        assertThat(page.locator("chancery-picture .told")).containsText("Events in sight: 7.");
        page.keyboard().press("Home");
        page.onPopup(Page::close);
        page.keyboard().press("Enter");
        assertThat(page.locator("chancery-timeline .chosen")).containsText("Two days of ministerial talks");
    }

    /** Writes meetings of Ecuador and Bolivia with these titles and dates. */
    private void write(String key, String... titlesAndDates) {
        StringBuilder events = new StringBuilder();
        for (int at = 0; at < titlesAndDates.length; at += 2) {
            events.append("""
                      - key: %1$s-%2$d
                        type: MEETING
                        titles: {en: "%3$s"}
                        date: "%4$s"
                        status: HELD
                        meeting: {format: BILATERAL_TALKS}
                        participants: [{actor: iso3166:EC, role: HOST}, {actor: iso3166:BO, role: VISITOR}]
                        citations: [{source: gazette-of-%1$s}]
                    """.formatted(key, at, titlesAndDates[at], titlesAndDates[at + 1]));
        }
        String dossier = """
                dataset:
                  key: %1$s
                  name: Made up for the test
                  publisher: The tests
                  version: "1"
                  licence: CC0-1.0
                  citation: Made up.
                  completeness: SAMPLE
                  covers: {during: 1843/1845, description: Made up.}
                sources:
                  - {key: gazette-of-%1$s, title: Gazette, publisher: Press, language: en, reliability: F}
                events:
                """.formatted(key);
        writer.write(BundleReader.read(key + ".yaml", (dossier + events).getBytes(UTF_8)));
    }

    private Page visit(Reader reader, String url) {
        Page page = browser.page(reader);
        page.navigate(url);
        return page;
    }

    private static Locator rows(Page page) {
        return page.locator("chancery-timeline li.event");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> told(Page page) {
        return (List<Map<String, Object>>) page.evaluate("window.told");
    }

    /** The positions of the marks in the picture, in the order of time. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Double>> marks(Page page) {
        return (List<Map<String, Double>>) page.evaluate("""
                async () => {
                  const picture = document.querySelector('chancery-timeline').shadowRoot.querySelector('chancery-picture');
                  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                  return picture.reading.boxes[0].placed.map(({ x, y }) => ({ x: x + 0.0001, y: y + 0.0001 }));
                }""");
    }
}
