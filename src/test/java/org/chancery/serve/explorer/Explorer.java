package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** The actions of a reader on the explorer, and its contents. */
record Explorer(Page page) {
    /** The seven meetings of Russia and Tajikistan in 2023 in the bundled dossier. */
    static final String SEVEN_MEETINGS = "/?between=Russia&between=Tajikistan&during=2023&types=MEETING";

    /** Types into the search box and presses Enter. */
    void search(String text) {
        Locator box = searchBox();
        box.fill(text);
        box.press("Enter");
    }

    /** Types into the search box and adds that to the question. */
    void add(String text) {
        searchBox().fill(text);
        page.locator("chancery-search-box button.add").click();
    }

    Locator searchBox() {
        return page.locator("chancery-search-box input");
    }

    Locator suggestions() {
        return page.locator("chancery-search-box [role=option]");
    }

    Locator chips() {
        return page.locator("chancery-chips .chip");
    }

    /** The chip of a field of the filter. */
    Locator chip(String field) {
        return page.locator("chancery-chips .chip[data-field=" + field + "]");
    }

    Locator events() {
        return page.locator("chancery-event-list li");
    }

    Locator problem() {
        return page.locator("chancery-problem .problem");
    }

    /** The titles of the list, once it has the expected length. */
    List<String> titles(int expected) {
        assertThat(events()).hasCount(expected);
        return page.locator("chancery-event-list .title a").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    /** The ids of the events of the list: the same in all languages. */
    List<Object> ids(int expected) {
        assertThat(events()).hasCount(expected);
        return page.locator("chancery-event-list .title a").all().stream()
                .map(link -> (Object) link.getAttribute("data-event"))
                .toList();
    }

    /** By keyboard, as the help of the picture says, once it is drawn: nothing is there to be made larger before. */
    void zoomIn() {
        assertThat(page.locator("chancery-picture .legend")).isVisible();
        page.locator("chancery-picture .stage").focus();
        page.keyboard().press("+");
    }

    void openView(String name) {
        page.locator("chancery-tabs #" + name).click();
    }

    void awaitUrl(String part) {
        page.waitForURL(url -> url.contains(part));
    }

    void awaitPath(String pattern) {
        page.waitForURL(Pattern.compile(Browser.origin() + pattern));
    }
}
