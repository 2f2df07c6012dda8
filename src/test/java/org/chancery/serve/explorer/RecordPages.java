package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The contents of the page of an event, an actor or a dispute. */
record RecordPages(Page page) {
    /** The page after its record has loaded. */
    static RecordPages of(Page page) {
        assertThat(page.locator("article.page h1")).isVisible();
        return new RecordPages(page);
    }

    Locator heading() {
        return page.locator("article.page h1");
    }

    /** The part of the page with this id. */
    Locator part(String id) {
        return page.locator("article.page #" + id);
    }

    Locator fact(String name) {
        return page.locator("article.page .facts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(name))));
    }

    /** Follows this link with the keyboard, from the present focus. */
    void followByKeyboard(Locator link) {
        for (int pressed = 0; pressed < 150; pressed++) {
            page.keyboard().press("Tab");
            if ((boolean) link.evaluate("element => element.getRootNode().activeElement === element")) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("The tab key never reached " + link);
    }
}
