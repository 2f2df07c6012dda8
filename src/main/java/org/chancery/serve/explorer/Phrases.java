package org.chancery.serve.explorer;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.language.EnglishArticle;
import org.chancery.language.LanguagePreference;
import org.chancery.language.Name;
import org.chancery.time.Edtf;

/** What the head of a document says in one language: the same words as the page, from the same files. */
final class Phrases {
    private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}");

    private final PageLanguage language;
    private final ULocale locale;
    private final LanguagePreference preference;

    Phrases(PageLanguage language) {
        this.language = language;
        // As the page writes it: the day before the month in English, and Latin digits in Arabic.
        locale = ULocale.forLanguageTag(language == PageLanguage.EN ? "en-GB" : language.tag() + "-u-nu-latn");
        preference = LanguagePreference.ofTag(language.tag());
    }

    /** The language. */
    String tag() {
        return language.tag();
    }

    /** A date in words. */
    String date(Edtf date) {
        return preference.dateWords().text(date);
    }

    String text(String section, String key) {
        return language.text(section, key);
    }

    /** A message with its values, by the rules of ICU. */
    String message(String section, String key, Map<String, Object> values) {
        return new MessageFormat(text(section, key), locale).format(values);
    }

    Optional<String> textIfAny(String section, String key) {
        return language.textIfAny(section, key);
    }

    /** What an enum's value is called; as it is written if the page has no word for it. */
    String label(String of, String value) {
        return language.textIfAny(of, value).orElse(value);
    }

    /** "A, B and C". */
    String and(List<String> texts) {
        return list(texts, ListFormatter.Type.AND);
    }

    /** "A, B or C". */
    String or(List<String> texts) {
        return list(texts, ListFormatter.Type.OR);
    }

    private String list(List<String> texts, ListFormatter.Type type) {
        return ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(texts);
    }

    /** Texts that each begin a line, for one line: only the first keeps its capital. Abbreviations keep theirs. */
    List<String> asOneSentence(List<String> texts) {
        return texts.stream()
                .map(text ->
                        text.equals(texts.get(0)) || !CAPITALIZED.matcher(text).lookingAt()
                                ? text
                                : UCharacter.toLowerCase(locale, text.substring(0, 1)) + text.substring(1))
                .toList();
    }

    /** A name with the article that the language says before it within a sentence, if it says any. */
    String inSentence(String name) {
        return language == PageLanguage.EN ? EnglishArticle.before(name) : name;
    }

    /** The name that a reader of the language is shown; empty if there is none. */
    String name(List<Name> names) {
        return preference.choose(names).map(Name::text).orElse("");
    }
}
