package org.chancery.language;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A text with the language that it is actually in, which need not be the one asked for.
 *
 * @param text the text itself
 * @param language the BCP 47 tag of its language
 * @param direction the direction it is written in
 */
@Type("LocalizedText")
@Description("A text with the language that it is actually in, which need not be the one asked for.")
public record LocalizedText(
        @NonNull @Description("The text.") String text,

        @NonNull @Description("The language actually returned, as a BCP 47 tag.")
        String language,

        @NonNull @Description("The direction in which the text is written, for the page that shows it.")
        TextDirection direction) {

    /**
     * A text with the direction that its language is written in.
     *
     * @throws IllegalArgumentException if the language is no BCP 47 tag
     */
    public static LocalizedText of(String text, String language) {
        String tag = LanguageTags.canonical(language);
        return new LocalizedText(text, tag, LanguageTags.direction(tag));
    }
}
