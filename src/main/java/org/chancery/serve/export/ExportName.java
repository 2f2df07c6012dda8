package org.chancery.serve.export;

import com.ibm.icu.text.Transliterator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graphql.GlobalId;
import org.chancery.time.Edtf;
import org.chancery.time.spoken.DateWords;
import org.jspecify.annotations.Nullable;

/** Names an export after its question, for people and for file systems. */
final class ExportName {
    /** The parameters that say what the export is about. The others only narrow it. */
    private static final Set<String> TELLING = Set.of(
            "between", "involving", "during", "types", "about", "topics", "at", "text", "onTheMarginsOf", "partOf");

    private static final String TIME = "during";
    private static final int LONGEST = 80;

    /** Made during the build of a native executable, because ICU loads its parts by name. */
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private ExportName() {}

    /** Such as {@code Chancery: Russia, Tajikistan, 2023}. */
    static String title(FilterParameters question) {
        String about = told(question).collect(Collectors.joining(", "));
        return about.isEmpty() ? "Chancery" : "Chancery: " + about;
    }

    /** Such as {@code Russia, Tajikistan, 2023}. */
    static String subject(FilterParameters question) {
        String about = told(question).collect(Collectors.joining(", "));
        return about.isEmpty() ? "All events" : about;
    }

    /** The value of {@code Content-Disposition} (RFC 6266). */
    static String disposition(FilterParameters question, ExportFormat format) {
        String extension = format.ending();
        String name = slug(question, "[^\\p{L}\\p{M}\\p{N}]+") + extension;
        String latin = latin(name);
        String ascii = cut(latin.substring(0, latin.length() - extension.length()), "[^A-Za-z0-9]+") + extension;
        String disposition = (format.isSubscribedTo() ? "inline" : "attachment") + "; filename=\"" + ascii + '"';
        return ascii.equals(name)
                ? disposition
                : disposition + "; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Threads cannot share a transliterator. */
    private static synchronized String latin(String text) {
        return TO_LATIN.transliterate(text);
    }

    private static String slug(FilterParameters question, String separators) {
        return cut(Stream.concat(Stream.of("chancery"), values(question)).collect(Collectors.joining("-")), separators);
    }

    private static String cut(String text, String separators) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll(separators, "-").replaceAll("^-|-$", "");
        int end = slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length())));
        return slug.substring(0, end).replaceAll("-$", "");
    }

    /** The values for people: the time in words, in the language of the question. */
    private static Stream<String> told(FilterParameters question) {
        String language = question.language();
        DateWords words = DateWords.of(language == null ? List.of() : List.of(language));
        Edtf during = question.filter().during();
        return values(question, during == null ? null : words.text(during));
    }

    private static Stream<String> values(FilterParameters question) {
        return values(question, null);
    }

    /** @param time the time in other words; null: as it is written */
    private static Stream<String> values(FilterParameters question, @Nullable String time) {
        return FilterParameter.ALL.stream()
                .filter(parameter -> TELLING.contains(parameter.name()))
                .map(parameter -> time != null && parameter.name().equals(TIME)
                        ? List.of(time)
                        : parameter.write().apply(question.filter()))
                .flatMap(List::stream)
                // An id means nothing to a reader.
                .filter(value -> GlobalId.decode(value).isEmpty());
    }
}
