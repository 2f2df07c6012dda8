package org.chancery.time.spoken;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.ULocale;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.time.Edtf;

/**
 * The text of dates in one language: "one day between 21 and 28 February 1972". Whatever shows a date to people takes
 * its text from here, so that a list, a picture, a file and a citation say the same.
 */
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMS")
public final class DateWords {
    /** The languages of the archive, as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ky", "ru", "tg", "uz", "zh");

    private static final String OTHERWISE = "en";
    private static final Map<String, DateWords> OF_LANGUAGES = new ConcurrentHashMap<>();

    /** Archives have many events of one date, and each reader asks in one language. */
    private static final int MOST_RECENT = 20_000;

    private static final LoadingCache<Said, String> RECENT =
            Caffeine.newBuilder().maximumSize(MOST_RECENT).build(DateWords::said);

    private final Speaker speaker;
    private final String language;

    private DateWords(String language) {
        this.language = language;
        speaker = new Speaker(Vocabulary.of(language));
    }

    /**
     * The words of the first language that there are words of; of English if there is none.
     *
     * @param preferred BCP 47 tags, the best first
     */
    public static DateWords of(Collection<String> preferred) {
        String language = preferred.stream()
                .map(tag -> ULocale.forLanguageTag(tag).getLanguage())
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(OTHERWISE);
        return OF_LANGUAGES.computeIfAbsent(language, DateWords::new);
    }

    /** The language of the text, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The date in words that claim no more than it does. */
    public String text(Edtf date) {
        return RECENT.get(new Said(this, date));
    }

    private static String said(Said asked) {
        return asked.words.speaker.text(asked.date.expression());
    }

    private record Said(DateWords words, Edtf date) {}
}
