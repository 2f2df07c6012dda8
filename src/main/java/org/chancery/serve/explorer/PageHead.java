package org.chancery.serve.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link to a page tells before anybody opens it: to search engines, to networks that show a card, and in the tab
 * of the browser.
 *
 * @param title without the name of the site
 * @param image the path of its picture
 * @param canonical the URL under which search engines know it; null for a page that they shall leave out
 * @param alternates the same page in each language
 */
public record PageHead(
        boolean isFound,
        String title,
        String description,
        String image,
        @Nullable String canonical,
        List<Alternate> alternates) {
    /** The name of the site. */
    private static final String SITE = "Chancery";

    /**
     * A page in a language.
     *
     * @param language its tag, or {@code x-default} where the language is the reader's
     */
    public record Alternate(String language, String url) {}

    /** The title as the tab of a browser has it. */
    public String documentTitle() {
        return title.isEmpty() ? SITE : title + " · " + SITE;
    }

    /** The title of a card, which names the site beside it. */
    public String cardTitle() {
        return title.isEmpty() ? SITE : title;
    }
}
