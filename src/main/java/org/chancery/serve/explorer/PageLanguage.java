package org.chancery.serve.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chancery.language.LanguagePreference;
import org.jspecify.annotations.Nullable;

/** The languages of the page, with the texts that its document has before any script runs. */
public enum PageLanguage {
    AR("rtl"),
    EN("ltr"),
    FR("ltr"),
    RU("ltr");

    /** Another one whenever a text of any language is another one. */
    static final String VERSION_OF_TEXTS = version();

    private final String direction;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody gets the array that it has.
    private final Translations texts;

    private final String description;
    private final String withoutScripts;
    private final String timelineTitle;
    private final String notShown;

    PageLanguage(String direction) {
        this.direction = direction;
        texts = Translations.in(tag());
        description = texts.text("document", "description");
        withoutScripts = texts.text("document", "withoutScripts");
        timelineTitle = texts.text("timeline", "title");
        notShown = texts.text("withoutArchive", "notShown");
    }

    /** The language of the URL, or else the reader's first language that the page has, or else English. */
    static PageLanguage of(@Nullable String asked, @Nullable String acceptLanguage) {
        return ofTag(asked)
                .orElseGet(() -> LanguagePreference.ofHeader(acceptLanguage).languages().stream()
                        .flatMap(tag -> ofTag(tag.split("-", 2)[0]).stream())
                        .findFirst()
                        .orElse(EN));
    }

    static Optional<PageLanguage> ofTag(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static String version() {
        StringBuilder all = new StringBuilder();
        for (PageLanguage language : values()) {
            all.append(new String(language.texts(), StandardCharsets.UTF_8));
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** All texts of the page, as its script reads them. */
    byte[] texts() {
        return texts.bytes();
    }

    /** What the embedded timeline says, as its script reads them. */
    byte[] textsOfEmbeds() {
        return texts.bytesOf(List.of("embed", "timeline", "EventType", "EventStatus", "Intensity"));
    }

    /** The value of HTML's {@code lang}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of HTML's {@code dir}. */
    public String direction() {
        return direction;
    }

    public String description() {
        return description;
    }

    public String withoutScripts() {
        return withoutScripts;
    }

    /** What readers of a page with an embed that cannot be made are told. */
    public String notShown() {
        return notShown;
    }

    /** The text of the page with this key. */
    String text(String section, String key) {
        return texts.text(section, key);
    }

    /** The same; empty if the page has none, as of a value that was added since. */
    Optional<String> textIfAny(String section, String key) {
        return texts.find(section, key);
    }

    /** The title of a timeline without a title of its own. */
    String timelineTitle() {
        return timelineTitle;
    }
}
