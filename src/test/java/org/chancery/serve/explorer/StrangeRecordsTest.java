package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.StrangeRecords;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strange but allowed records on a page: malicious texts, very long texts, dates of every kind. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class StrangeRecordsTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    DataSource database;

    @Inject
    Event<ArchiveChanged> archiveChanged;

    @BeforeEach
    void write() {
        StrangeRecords.write(database);
        archiveChanged.fire(new ArchiveChanged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/event/strange-event",
                "/event/endless-event",
                "/actor/%E2%80%AEgnp.yrtne%E2%81%A6 Envoy",
                "/dispute/strange-dispute",
                "/dispute/<img src=x onerror=alert(1)>"
            })
    void areShownHarmlesslyAndFitATelephone(String path) {
        // No dispute is called so.
        browser.expectFault("response 404: " + Browser.origin() + "/dispute/%3Cimg");
        for (String language : List.of("en", "ar")) {
            List<String> dialogs = new ArrayList<>();
            Page page = browser.page(Reader.WITH_A_TELEPHONE.in(language));
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(Browser.origin() + path + "?language=" + language);
            assertThat(page.locator("main h1:visible")).hasCount(1);
            assertThat(page.locator("main img, main script, main iframe")).hasCount(0);
            assertThat(page.locator("main").innerText()).doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
            assertThat(page.title()).doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(dialogs).isEmpty();
            Browser.screenshot(page, "strange-" + Math.abs((path + language).hashCode() % 1000));
        }
    }

    @Test
    void markupIsTextOnTheScreen() {
        RecordPages strange = RecordPages.of(browser.open("/event/strange-event"));
        assertThat(strange.heading()).hasText(StrangeRecords.MARKUP);
        assertThat(strange.part("claims")).containsText("<img src=x onerror=alert(1)>");
        assertThat(strange.part("participants")).containsText("gnp.yrtne Envoy 👩🏽‍🚀");
        assertThat(Browser.accessibilityFaults(strange.page())).isEmpty();
    }

    @Test
    void anAddressThatIsScriptIsNoLink() {
        Page page = browser.open("/event/strange-event");
        assertThat(page.getByText("A trap").first()).isVisible();
        assertThat(page.locator("a[href^='https://example.org/a']")).not().hasCount(0);
        assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
    }

    @Test
    void viewsBearThemToo() {
        for (String view : List.of("map", "matrix", "chart")) {
            Page page = browser.open(Reader.WITH_A_TELEPHONE, "/?during=2020&view=" + view);
            assertThat(page.locator("chancery-" + view + " [data-ready]")).isVisible();
            assertThat(page.locator("main img, main script")).hasCount(0);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void moreEventsComeByThePage() {
        RecordPages dates = RecordPages.of(browser.open("/dispute/dates"));
        Locator events = dates.part("events").locator("> ul > li");
        assertThat(events).hasCount(20);
        assertThat(dates.part("events").locator("[role=status]")).hasText("20 of 42 events");
        dates.part("events").locator("button").click();
        assertThat(events).hasCount(40);
        dates.part("events").locator("button").click();
        assertThat(events).hasCount(42);
        assertThat(dates.part("events").locator("button")).hasCount(0);
        assertThat(events.last()).containsText("28 February 2029");
    }

    @Test
    void datesClaimNoMoreThanIsKnownInAnyLanguage() {
        assertThat(dates("en"))
                .contains(
                        "July 1902 – 24 January 1903",
                        "since December 2002, still going on",
                        "2020s",
                        "spring 2022",
                        "about September 2022",
                        "2023",
                        "April 2023",
                        "1 April 2023",
                        "May 2023 (uncertain)",
                        "5–6 June 2023",
                        "7 or 8 June 2023",
                        "between July 2023 and 2 September 2023",
                        "second quarter of 2024",
                        "winter 2024–2025");
        assertThat(dates("fr"))
                .contains(
                        "juillet 1902 – 24 janvier 1903",
                        "depuis décembre 2002, toujours en cours",
                        "années 2020",
                        "printemps 2022",
                        "vers septembre 2022",
                        "avril 2023",
                        "1er avril 2023",
                        "mai 2023 (incertain)",
                        "5–6 juin 2023",
                        "entre juillet 2023 et le 2 septembre 2023",
                        "deuxième trimestre 2024",
                        "hiver 2024–2025");
        assertThat(dates("ru"))
                .contains(
                        "июль 1902 г. – 24 января 1903 г.",
                        "с декабря 2002 г., продолжается",
                        "весна 2022 г.",
                        "около сентября 2022 г.",
                        "апрель 2023 г.",
                        "1 апреля 2023 г.",
                        "5–6 июня 2023 г.",
                        "в период с июля 2023 г. по 2 сентября 2023 г.",
                        "2-й квартал 2024 г.");
        assertThat(dates("ar"))
                .contains(
                        "يوليو 1902 – 24 يناير 1903",
                        "منذ ديسمبر 2002، ولا يزال مستمرًا",
                        "بين عامي 2020 و2029",
                        "ربيع 2022",
                        "نحو سبتمبر 2022",
                        "أبريل 2023",
                        "1 أبريل 2023",
                        "مايو 2023 (غير مؤكد)",
                        "5–6 يونيو 2023",
                        "الربع الثاني من عام 2024");
    }

    private List<String> dates(String language) {
        Page page = browser.open("/dispute/dates?language=" + language);
        Locator dates = RecordPages.of(page).part("events").locator("li .date");
        // One of them has an open date, and stands apart.
        assertThat(dates).hasCount(21);
        return dates.allTextContents();
    }
}
