package org.chancery.language;

import static java.util.Objects.requireNonNull;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * One name of something in one language.
 *
 * @param language a BCP 47 tag, kept in its canonical form ({@code zh-Hant}, {@code sr-Latn}); {@code und} if unknown
 * @param text the name as it is written in that language, without surrounding space
 * @param kind what sort of name it is
 */
@Type("Name")
@Description("A name in one language.")
public record Name(
        @NonNull @Description("The language of the name, as a BCP 47 tag; \"und\" if nobody stated it.")
        String language,

        @NonNull @Description("The name as it is written in that language.")
        String text,

        @NonNull @Description("What sort of name it is.") NameKind kind) {

    /**
     * A name in its canonical form.
     *
     * @throws IllegalArgumentException if the language is no BCP 47 tag, or the text is blank
     */
    public Name {
        language = LanguageTags.canonical(language);
        text = text.strip();
        requireNonNull(kind, "kind");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A name needs a text; leave the name out if it is not known.");
        }
    }

    /** The name as it is shown to a reader. */
    public LocalizedText localized() {
        return LocalizedText.of(text, language);
    }
}
