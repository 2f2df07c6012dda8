package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An event of which nobody can say when it began stands apart, and is neither the first of a year nor drawn in it. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class OpenDatesTest {
    private static final String IN_1472 = "/?between=Portugal&between=Morocco&during=1472&language=";

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    BundleWriter writer;

    @BeforeEach
    void write() {
        String events = event("known", "Talks on a truce", "[1472-02-21..1472-02-28]")
                + event("before-one", "A first embassy", "[..1473-05]")
                + event("before-two", "A second embassy", "[..1473-05]")
                + event("since", "A garrison", "1471-12/..");
        writer.write(BundleReader.read("open-dates.yaml", ("""
                dataset:
                  key: open-dates
                  name: Made up open dates
                  publisher: The tests
                  version: "1"
                  licence: CC0-1.0
                  citation: "The tests, Made up open dates."
                  completeness: SAMPLE
                  covers: {during: 1400/1499, description: Made up.}
                sources:
                  - {key: gazette, title: Gazette, publisher: Press, url: "https://example.org/g", language: en, reliability: C, reliabilityReason: Made up.}
                events:
                """ + events).getBytes(UTF_8)));
    }

    private static String event(String key, String title, String date) {
        return """
                  - key: %s
                    type: MEETING
                    titles: {en: %s}
                    date: "%s"
                    status: HELD
                    participants:
                      - {actor: "iso3166:PT", role: PARTICIPANT}
                      - {actor: "iso3166:MA", role: PARTICIPANT}
                    citations: [{source: gazette}]
                    meeting: {format: BILATERAL_TALKS}
                """.formatted(key, title, date);
    }

    @Test
    void standApartInTheListAndArePartOfNoPicture() {
        Page page = browser.open(IN_1472 + "en");
        Explorer explorer = new Explorer(page);

        assertThat(explorer.events()).hasCount(1);
        assertThat(page.locator("chancery-event-list .date")).hasText("one day between 21 and 28 February 1472");
        assertThat(page.locator("chancery-event-list .year")).hasText("1472");
        assertThat(page.locator("chancery-explore h1 .count")).hasText("· 4");
        Locator apart = page.locator("chancery-open-dates");
        assertThat(apart.locator("summary")).containsText("3 more with an open date:");
        assertThat(apart.locator("summary")).containsText("before June 1473");
        assertThat(page.locator(".undrawn")).containsText("Not drawn: 3 more with an open date");
        apart.locator("summary").click();
        assertThat(apart.locator("li")).hasCount(3);
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        Browser.screenshot(page, "open-dates");
    }

    @Test
    void areTheListWhereTheQuestionAsksForThem() {
        Page page = browser.open(IN_1472 + "ru&openDate=true");

        assertThat(new Explorer(page).events()).hasCount(3);
        assertThat(page.locator("chancery-open-dates summary")).hasCount(0);
        assertThat(page.locator("chancery-event-list .date").first()).hasText("ранее июня 1473 г.");
        assertThat(page.locator("chancery-event-list .year").first()).hasText("Начало неизвестно");
    }
}
