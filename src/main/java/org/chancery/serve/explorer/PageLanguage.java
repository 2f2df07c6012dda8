package org.chancery.serve.explorer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.LanguagePreference;
import org.jspecify.annotations.Nullable;

/** The languages of the page, with what its document says before any script runs. */
public enum PageLanguage {
    AR("rtl"),
    EN("ltr"),
    FR("ltr"),
    RU("ltr");

    private final String direction;
    private final String description;
    private final String withoutScripts;
    private final String timelineTitle;

    PageLanguage(String direction) {
        this.direction = direction;
        Translations texts = Translations.in(tag());
        description = texts.text("document", "description");
        withoutScripts = texts.text("document", "withoutScripts");
        timelineTitle = texts.text("timeline", "title");
    }

    /** The language that the URL asks for, else the first of the reader's that the page speaks, else English. */
    static PageLanguage of(@Nullable String asked, @Nullable String acceptLanguage) {
        return ofTag(asked)
                .orElseGet(() -> LanguagePreference.ofHeader(acceptLanguage).languages().stream()
                        .flatMap(tag -> ofTag(tag.split("-", 2)[0]).stream())
                        .findFirst()
                        .orElse(EN));
    }

    private static Optional<PageLanguage> ofTag(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** As HTML's {@code lang} has it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As HTML's {@code dir} has it. */
    public String direction() {
        return direction;
    }

    public String description() {
        return description;
    }

    public String withoutScripts() {
        return withoutScripts;
    }

    /** What a timeline is called that has no title of its own. */
    String timelineTitle() {
        return timelineTitle;
    }
}
