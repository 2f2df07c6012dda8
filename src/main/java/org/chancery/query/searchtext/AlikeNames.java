package org.chancery.query.searchtext;

import com.ibm.icu.lang.UScript;
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
 * Finds those on record whose names sound like words that nobody is called: "Кеннеди" and "尼克松" in an archive that has
 * both of them in English alone. The answer says so, and the reader may choose somebody else.
 */
final class AlikeNames {
    /** A choice of more is none. */
    private static final int MOST_OFFERED = 6;

    private static final int MOST_SOUNDING = 50;
    private static final double VERY_LIKE = 0.9;

    /** Of each text; each is compared with the names of everybody. */
    private static final int MOST_SPANS = 6;

    /** Each form is compared with all names of persons. */
    private static final int MOST_FORMS = 3;

    /** Most shorter words sound like some name. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_CHINESE = 3;

    private final SearchWords words;
    private final ActorDirectory directory;
    private final OnRecord onRecord;
    private final @Nullable Edtf period;
    private int spans;

    AlikeNames(SearchWords words, ActorDirectory directory, OnRecord onRecord, @Nullable Edtf period) {
        this.words = words;
        this.directory = directory;
        this.onRecord = onRecord;
        this.period = period;
    }

    /** @param forms other forms of the words, the likeliest first */
    Optional<SearchTerm> of(Span span, List<String> forms) {
        String text = words.plain(span);
        if (!mayBeName(text) || spans >= MOST_SPANS) {
            return Optional.empty();
        }
        spans++;
        OnRecord.Ranked ranked = onRecord.rank(sounding(text, forms), period);
        // Several would be a choice between people who have nothing in common but a sound.
        if (ranked.meant().size() != 1 || !onRecord.isOnRecord(ranked.meant().get(0))) {
            return Optional.empty();
        }
        List<Node> others = ranked.others().stream().limit(MOST_OFFERED).toList();
        OnRecord.Ranked offered = new OnRecord.Ranked(ranked.meant(), others, ranked.activity());
        return Optional.of(SearchTerm.alike(words.written(span), offered, () -> onRecord.choices(offered)));
    }

    /** Names begin with a capital, where a script has capitals. */
    private static boolean mayBeName(String text) {
        int first = text.codePointAt(0);
        int script = UScript.getScript(first);
        boolean isChinese = script == UScript.HAN;
        // Without vowels, too many names sound alike.
        boolean hasVowels = script != UScript.ARABIC && script != UScript.HEBREW;
        return hasVowels
                && Character.isLetter(first)
                && !Character.isLowerCase(first)
                && text.length() >= (isChinese ? SHORTEST_CHINESE : SHORTEST)
                && text.codePoints().skip(2).noneMatch(Character::isUpperCase);
    }

    private Set<Actor> sounding(String text, List<String> forms) {
        Set<Actor> all = new LinkedHashSet<>();
        Stream.concat(Stream.of(text), forms.stream().limit(MOST_FORMS))
                .flatMap(form -> directory.sounding(form, MOST_SOUNDING).entrySet().stream())
                .filter(alike -> alike.getValue() >= VERY_LIKE)
                .map(Map.Entry::getKey)
                .flatMap(id -> directory.find(id).stream())
                .map(ActorRecord::actor)
                .forEach(all::add);
        return all;
    }
}
