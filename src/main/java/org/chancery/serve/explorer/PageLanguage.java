package org.chancery.serve.explorer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.LanguagePreference;
import org.jspecify.annotations.Nullable;

/** The languages of the page, with what its document says before any script runs. */
public enum PageLanguage {
    AR(
            "rtl",
            "سجلّ الدبلوماسية: من التقى من، ومتى، وبشأن ماذا، ومن يقول ذلك.",
            "تحتاج هذه الصفحة إلى JavaScript. ومن دونه يجيب الأرشيف هنا:"),
    EN(
            "ltr",
            "The record of diplomacy: who met whom, when, about what, and who says so.",
            "This page needs JavaScript. Without it the archive answers here:"),
    FR(
            "ltr",
            "Le registre de la diplomatie : qui a rencontré qui, quand, à quel sujet, et qui le dit.",
            "Cette page a besoin de JavaScript. Sans lui, les archives répondent ici :"),
    RU(
            "ltr",
            "Летопись дипломатии: кто, с кем, когда и о чём встречался и кто об этом сообщает.",
            "Этой странице нужен JavaScript. Без него архив отвечает здесь:");

    private final String direction;
    private final String description;
    private final String withoutScripts;

    PageLanguage(String direction, String description, String withoutScripts) {
        this.direction = direction;
        this.description = description;
        this.withoutScripts = withoutScripts;
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
}
