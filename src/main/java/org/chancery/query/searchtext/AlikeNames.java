package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graphql.Node;
import org.chancery.query.searchtext.SearchWords.Span;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRecord;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Finds those on record whose names sound like words that nobody is called: "Рейган", "Poutine" and "أوباما" in an
 * archive that has them in English alone. The answer says so, and the reader may choose somebody else.
 */
final class AlikeNames {
    /** A choice of more is none. */
    private static final int MOST_OFFERED = 6;

    private static final int MOST_SOUNDING = 50;
    private static final double VERY_LIKE = 0.9;

    /** Of each text; several words are compared with the names of everybody. */
    private static final int MOST_SPANS = 2;

    /** The same for single words; a question has fewer that name nothing. */
    private static final int MOST_WORDS = 16;

    /** Each form is looked up. */
    private static final int MOST_FORMS = 3;

    /** Most shorter words sound like some name. */
    private static final int SHORTEST = 5;

    /** In scripts in which foreign names are shorter, or have more than a letter in each character. */
    private static final int SHORTEST_ELSEWHERE = 3;

    /** A word of three letters means only somebody of whom so much is on record: "Буш" and not "Мир". */
    private static final int WELL_ON_RECORD = 20;

    /** What is suggested may sound a little like the word. */
    private static final double SOMEWHAT_LIKE = 0.8;

    private static final int MOST_COMPARED = 300;
    private static final int MOST_SUGGESTED = 3;

    /** What ten times as many events weigh against the likeness. */
    private static final double WEIGHT_OF_RECORD = 0.08;

    private final SearchWords words;
    private final ActorDirectory directory;
    private final OnRecord onRecord;
    private final @Nullable Edtf period;
    private int spans;
    private int singleWords;

    AlikeNames(SearchWords words, ActorDirectory directory, OnRecord onRecord, @Nullable Edtf period) {
        this.words = words;
        this.directory = directory;
        this.onRecord = onRecord;
        this.period = period;
    }

    /** @param forms other forms of the words, the likeliest first */
    Optional<SearchTerm> of(Span span, List<String> forms) {
        String text = words.plain(span);
        if (!mayBeName(text)) {
            return Optional.empty();
        }
        if (isWord(span) ? singleWords++ >= MOST_WORDS : spans++ >= MOST_SPANS) {
            return Optional.empty();
        }
        // A comparison with all names of everybody takes long, and is made once.
        Stream<String> others = isWord(span) ? forms.stream().limit(MOST_FORMS) : Stream.empty();
        return Stream.concat(Stream.of(text), others)
                .flatMap(form -> taken(span, form).stream())
                .findFirst();
    }

    private Optional<SearchTerm> taken(Span span, String form) {
        Map<Actor, Double> sounding = actors(isWord(span) ? directory.sounds().surnamesAlike(form) : wholeNames(form));
        List<Node> likeliest = likeliest(sounding);
        int needed = form.length() > SHORTEST_ELSEWHERE || !isCyrillic(form) ? 1 : WELL_ON_RECORD;
        if (likeliest.isEmpty() || onRecord.events(likeliest.get(0)) < needed) {
            return Optional.empty();
        }
        // Only those with the same name are a choice; what the others have in common is a sound.
        double likeness = sounding.getOrDefault(likeliest.get(0), 0.0);
        OnRecord.Ranked ranked = onRecord.rank(
                likeliest.stream()
                        .filter(node -> sounding.getOrDefault(node, 0.0) == likeness)
                        .toList(),
                period);
        if (ranked.meant().size() > MOST_OFFERED) {
            return Optional.empty();
        }
        List<Node> others = likeliest.stream()
                .filter(node -> !ranked.meant().contains(node))
                .limit(MOST_OFFERED)
                .toList();
        Set<Node> offered = new LinkedHashSet<>(ranked.meant());
        offered.addAll(others);
        OnRecord.Ranked term = new OnRecord.Ranked(ranked.meant(), others, onRecord.activityOf(offered));
        return Optional.of(SearchTerm.alike(words.written(span), term, () -> onRecord.choices(term)));
    }

    /** Those whose surname sounds a little like the word, of whom something is on record; the likeliest first. */
    List<Node> suggested(Span span) {
        String text = words.plain(span);
        if (!isWord(span) || text.length() < 2 || !Character.isLetter(text.codePointAt(0))) {
            return List.of();
        }
        Map<Long, Double> near = directory.sounds().surnamesNear(text, SOMEWHAT_LIKE).entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
                .limit(MOST_COMPARED)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return likeliest(actors(near)).stream().limit(MOST_SUGGESTED).toList();
    }

    /**
     * Those on record, the likeliest first: more likely if the name sounds more alike, and if there are more events.
     */
    private List<Node> likeliest(Map<Actor, Double> sounding) {
        Map<Node, Double> likely = new HashMap<>();
        onRecord.events(sounding.keySet())
                .forEach((node, events) ->
                        likely.put(node, sounding.getOrDefault(node, 0.0) + WEIGHT_OF_RECORD * Math.log10(events)));
        return likely.entrySet().stream()
                .sorted(Map.Entry.<Node, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().getId()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Foreign names are no words of a Chinese dictionary, which takes them apart: 奥巴马. */
    private boolean isWord(Span span) {
        String text = words.plain(span);
        return span.size() == 1
                || text.codePoints().allMatch(letter -> letter == ' ' || UScript.getScript(letter) == UScript.HAN);
    }

    private static boolean mayBeName(String text) {
        int first = text.codePointAt(0);
        // Without its capital, "tariffs" sounds like Dreifuss.
        return Character.isLetter(first)
                && !Character.isLowerCase(first)
                && text.length() >= (isLongInLetters(first) ? SHORTEST : SHORTEST_ELSEWHERE)
                && text.codePoints().skip(2).noneMatch(Character::isUpperCase);
    }

    private static boolean isLongInLetters(int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.LATIN || script == UScript.ARABIC || script == UScript.HEBREW;
    }

    private static boolean isCyrillic(String text) {
        return UScript.getScript(text.codePointAt(0)) == UScript.CYRILLIC;
    }

    private Map<Long, Double> wholeNames(String text) {
        return directory.sounds().likenesses(text, MOST_SOUNDING).entrySet().stream()
                .filter(alike -> alike.getValue() >= VERY_LIKE)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Actor, Double> actors(Map<Long, Double> likenesses) {
        Map<Actor, Double> actors = new LinkedHashMap<>();
        likenesses.forEach((id, likeness) ->
                directory.find(id).map(ActorRecord::actor).ifPresent(actor -> actors.put(actor, likeness)));
        return actors;
    }
}
