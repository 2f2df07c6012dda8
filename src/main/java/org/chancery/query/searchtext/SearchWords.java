package org.chancery.query.searchtext;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.Folding;
import org.chancery.time.Edtf;
import org.chancery.time.written.DateReader;
import org.chancery.time.written.WrittenDate;
import org.jspecify.annotations.Nullable;

/** The words of a text, and the spans of them that may mean something together. */
final class SearchWords {
    /** Names of states and disputes have up to so many words. */
    private static final int MOST_WORDS_OF_NAME = 10;

    /** Phrases within longer names have fewer. */
    private static final int MOST_WORDS_OF_PHRASE = 5;

    private static final String DASHES = "-‐–—";

    /** "1985..1991", as programmers write it. */
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\.\\.(?=\\d)");

    /** Words of German before which or behind which "war" is a verb: "Wie oft war Obama in Berlin?" */
    private static final Set<String> BESIDE_WAS = Set.of(
            "wann", "wo", "wer", "wie", "oft", "warum", "weshalb", "womit", "es", "er", "sie", "zuletzt", "schon");

    private final String text;
    private final List<Token> tokens;
    private final DateReader dates;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<Span, Optional<WrittenDate>> times = new HashMap<>();

    SearchWords(String text, List<Token> tokens, DateReader dates) {
        this.text = text;
        this.tokens = tokens;
        this.dates = dates;
    }

    /** Words from one to another, exclusive. */
    record Span(int begin, int end) {
        int size() {
            return end - begin;
        }
    }

    int count() {
        return tokens.size();
    }

    /** As written, with the punctuation around it. */
    String written(Span span) {
        return text.substring(
                tokens.get(span.begin()).begin(), tokens.get(span.end() - 1).end());
    }

    /** As written, without the punctuation around it. */
    String plain(Span span) {
        return text.substring(
                tokens.get(span.begin()).plainBegin(),
                tokens.get(span.end() - 1).plainEnd());
    }

    String folded(Span span) {
        return fold(plain(span));
    }

    /** Each span is looked up in several ways, and folding takes most of the time. */
    String fold(String words) {
        String known = folded.get(words);
        if (known == null) {
            known = areCharactersApart(words)
                    ? Stream.of(words.split(" ", -1)).map(this::fold).collect(Collectors.joining(" "))
                    : Folding.fold(words);
            folded.put(words, known);
        }
        return known;
    }

    /** Chinese characters with spaces between them: each is read by itself, and reading takes long. */
    private static boolean areCharactersApart(String words) {
        return words.indexOf(' ') >= 0
                && words.codePoints().allMatch(letter -> letter == ' ' || UScript.getScript(letter) == UScript.HAN);
    }

    boolean isConnective(Span span) {
        return span.size() == 1 && (Vocabulary.isConnective(plain(span), folded(span)) || isGermanWas(span));
    }

    private boolean isGermanWas(Span span) {
        return folded(span).equals("war")
                && span.begin() > 0
                && BESIDE_WAS.contains(folded(new Span(span.begin() - 1, span.begin())));
    }

    /** Whether the word is written in capitals, and others are not. */
    boolean isAcronymAmongWords(Span span) {
        String plain = plain(span);
        return plain.length() > 1
                && plain.equals(plain.toUpperCase(Locale.ROOT))
                && !plain.equals(plain.toLowerCase(Locale.ROOT))
                && (!text.equals(text.toUpperCase(Locale.ROOT)) || !hasOtherLetters(span));
    }

    private boolean hasOtherLetters(Span span) {
        for (int word = 0; word < tokens.size(); word++) {
            boolean isOther = word < span.begin() || word >= span.end();
            if (isOther && plain(new Span(word, word + 1)).codePoints().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dash joins the span with the word behind it. */
    boolean isBeforeDash(Span span) {
        int end = tokens.get(span.end() - 1).end();
        return end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether the span is one character, and the next to it another one, that stand for states: 中美. */
    boolean isOfAbbreviatedStates(Span span) {
        return span.size() == 1
                && isAbbreviated(span.begin())
                && (isAbbreviatedBeside(span.begin(), span.begin() - 1)
                        || isAbbreviatedBeside(span.begin(), span.begin() + 1));
    }

    private boolean isAbbreviatedBeside(int word, int other) {
        return other >= 0
                && other < tokens.size()
                && Math.abs(tokens.get(word).begin() - tokens.get(other).begin()) == 1
                && isAbbreviated(other);
    }

    private boolean isAbbreviated(int word) {
        return StateAdjectives.ofCharacter(plain(new Span(word, word + 1))).isPresent();
    }

    int furthest(int begin) {
        return Math.min(tokens.size(), begin + MOST_WORDS_OF_NAME);
    }

    Set<String> foldedSpans() {
        return foldedWithin(0, tokens.size(), MOST_WORDS_OF_NAME);
    }

    /** All spans of at most so many words among these. */
    Set<String> foldedWithin(int begin, int end, int most) {
        Set<String> spans = new LinkedHashSet<>();
        for (int from = begin; from < end; from++) {
            for (int until = from + 1; until <= Math.min(end, from + most); until++) {
                spans.add(folded(new Span(from, until)));
            }
        }
        spans.remove("");
        return spans;
    }

    /** Several words that begin and end with one that says something. */
    Set<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>();
        for (int begin = 0; begin < tokens.size(); begin++) {
            for (int end = begin + 2; end <= Math.min(tokens.size(), begin + MOST_WORDS_OF_PHRASE); end++) {
                boolean isPhrase = saysSomething(begin) && saysSomething(end - 1);
                if (isPhrase) {
                    phrases.add(folded(new Span(begin, end)));
                }
            }
        }
        phrases.remove("");
        return phrases;
    }

    private boolean saysSomething(int word) {
        Span span = new Span(word, word + 1);
        return !isConnective(span) && time(span).isEmpty();
    }

    Optional<WrittenDate> time(Span span) {
        return span.size() > DateReader.MOST_WORDS
                ? Optional.empty()
                : times.computeIfAbsent(
                        span,
                        any -> dates.read(RANGE.matcher(plain(span)).replaceFirst("/"))
                                .or(() -> Eras.of(plain(span)).map(era -> new WrittenDate(List.of(era)))));
    }

    /** The time of the text, as far as nobody has to be asked about it. */
    @Nullable
    Edtf period() {
        List<Edtf> sure = new ArrayList<>();
        int begin = 0;
        while (begin < tokens.size()) {
            int end = Math.min(tokens.size(), begin + DateReader.MOST_WORDS);
            while (end > begin && time(new Span(begin, end)).isEmpty()) {
                end--;
            }
            if (end > begin) {
                time(new Span(begin, end)).flatMap(WrittenDate::sure).ifPresent(sure::add);
            }
            begin = Math.max(end, begin + 1);
        }
        return Times.around(sure).orElse(null);
    }
}
