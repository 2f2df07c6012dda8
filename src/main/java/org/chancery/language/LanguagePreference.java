package org.chancery.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.time.spoken.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a reader prefers, best first, and the choice of a name by them.
 *
 * <p>A name in a preferred language wins over one in English, and that over any other. Among names in one language, the
 * exact tag wins, then the same script, then any script or region. Former names and aliases are shown only where
 * nothing else is known, whatever their language.
 */
public final class LanguagePreference {

    /** English, then any language. */
    public static final LanguagePreference DEFAULT = new LanguagePreference(List.of());

    /** Longer than any browser sends; a longer header is no preference of a reader. */
    private static final int LONGEST_HEADER = 500;

    private static final String FALLBACK = "en";

    /** More than any other rank: a header has at most {@link #LONGEST_HEADER} languages. */
    private static final int LAST_RESORT = 1_000_000;

    private static final List<NameKind> BEST_KIND_FIRST = List.of(
            NameKind.COMMON,
            NameKind.OFFICIAL,
            NameKind.TRANSLITERATION,
            NameKind.ACRONYM,
            NameKind.ALIAS,
            NameKind.FORMER);

    /** More than the headers of all browsers; a client may send any. */
    private static final int MOST_REMEMBERED = 1_000;

    private static final LoadingCache<String, LanguagePreference> OF_HEADERS =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build(LanguagePreference::parsedHeader);
    private static final LoadingCache<String, LanguagePreference> OF_TAGS =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build(LanguagePreference::parsedTag);

    private final List<ULocale> asked;
    private final List<String> languages;

    /** The rank of each language: an archive has few languages, and an answer many names. */
    private final Map<String, Integer> distances = new ConcurrentHashMap<>();

    /** Found when the first date is asked for. */
    private @Nullable DateWords dateWords;

    private LanguagePreference(List<String> tags) {
        this.asked = Stream.concat(tags.stream(), Stream.of(FALLBACK))
                .map(ULocale::forLanguageTag)
                .distinct()
                .toList();
        languages = asked.stream().map(ULocale::toLanguageTag).toList();
    }

    /**
     * The preference that a {@code language} argument states.
     *
     * @throws IllegalArgumentException if it is not a BCP 47 tag of a language; the message is fit for the client
     */
    public static LanguagePreference ofTag(String tag) {
        return tag.length() > LONGEST_HEADER ? parsedTag(tag) : OF_TAGS.get(tag);
    }

    private static LanguagePreference parsedTag(String tag) {
        String canonical = LanguageTags.canonical(tag);
        if (canonical.startsWith(LanguageTags.UNDETERMINED)) {
            throw LanguageTags.refusal(tag);
        }
        return new LanguagePreference(List.of(canonical));
    }

    /**
     * The preferences that an {@code Accept-Language} header states; {@link #DEFAULT} if there is none that can be
     * read.
     */
    public static LanguagePreference ofHeader(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return DEFAULT;
        }
        return OF_HEADERS.get(acceptLanguage);
    }

    private static LanguagePreference parsedHeader(String acceptLanguage) {
        try {
            return new LanguagePreference(wantedTags(LanguageRange.parse(acceptLanguage)));
        } catch (IllegalArgumentException malformed) {
            // A header is the browser's, not the reader's: nobody could act on an error.
            return DEFAULT;
        }
    }

    private static List<String> wantedTags(List<LanguageRange> ranges) {
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(LanguageRange::getRange)
                .filter(range -> !range.contains("*"))
                .map(LanguageTags::canonical)
                .toList();
    }

    /** The languages in order, best first, as canonical BCP 47 tags; English is always among them. */
    public List<String> languages() {
        return languages;
    }

    /** The words for dates in the best of the languages that there are any in. */
    public DateWords dateWords() {
        DateWords known = dateWords;
        if (known == null) {
            known = DateWords.of(languages());
            dateWords = known;
        }
        return known;
    }

    /** The best of these names for the reader; empty only if there are none. */
    public Optional<Name> choose(Collection<Name> names) {
        @Nullable Name best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Name name : names) {
            int rank = rank(name);
            if (rank < bestRank) {
                best = name;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A last resort comes after all others; then the language counts, and then the kind. */
    private int rank(Name name) {
        int distance = distances.computeIfAbsent(name.language(), this::distance);
        int rank = distance * BEST_KIND_FIRST.size() + BEST_KIND_FIRST.indexOf(name.kind());
        return isLastResort(name) ? rank + LAST_RESORT : rank;
    }

    private static boolean isLastResort(Name name) {
        return name.kind() == NameKind.ALIAS || name.kind() == NameKind.FORMER;
    }

    /**
     * How far a name's language is from the preferred ones: three steps for each preferred language that is passed
     * over.
     */
    private int distance(String tag) {
        ULocale language = ULocale.forLanguageTag(tag);
        for (int position = 0; position < asked.size(); position++) {
            ULocale wanted = asked.get(position);
            if (wanted.getLanguage().equals(language.getLanguage())) {
                return position * 3 + mismatch(wanted, language);
            }
        }
        return asked.size() * 3;
    }

    private static int mismatch(ULocale wanted, ULocale language) {
        if (wanted.equals(language)) {
            return 0;
        }
        return likelyScript(wanted).equals(likelyScript(language)) ? 1 : 2;
    }

    /** The script a language is written in where its tag does not say: {@code zh-TW} is {@code Hant}. */
    private static String likelyScript(ULocale locale) {
        return ULocale.addLikelySubtags(locale).getScript();
    }
}
