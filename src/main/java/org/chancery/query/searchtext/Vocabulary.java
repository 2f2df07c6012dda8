package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.language.Folding;
import org.chancery.record.event.EventType;

/** The words of a question that name no record, in the languages of the page. */
final class Vocabulary {
    private static final Set<String> CONNECTIVES = folded("""
            all the of and or with between in on at to for from during about vs v
            toutes tous les le la du des de et ou avec entre en au aux dans sur pour pendant
            все всех и или с со между в во на по о об за
            كل جميع و أو مع بين في على إلى عن من خلال
            """).collect(toUnmodifiableSet());

    private static final Map<String, EventType> EVENT_TYPES = Stream.of(
                    words(EventType.MEETING, "meeting meetings réunion réunions rencontre rencontres"),
                    words(EventType.MEETING, "встреча встречи встреч переговоры اجتماع اجتماعات لقاء لقاءات"),
                    words(EventType.INCIDENT, "incident incidents инцидент инциденты حادث حوادث"),
                    words(EventType.STATEMENT, "statement statements déclaration déclarations"),
                    words(EventType.STATEMENT, "заявление заявления تصريح تصريحات بيان بيانات"),
                    words(EventType.AGREEMENT, "agreement agreements accord accords"),
                    words(EventType.AGREEMENT, "соглашение соглашения اتفاقية اتفاقيات اتفاق"))
            .flatMap(types -> types.entrySet().stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));

    private Vocabulary() {}

    static boolean isConnective(String folded) {
        return CONNECTIVES.contains(folded);
    }

    static Optional<EventType> eventType(String folded) {
        return Optional.ofNullable(EVENT_TYPES.get(folded));
    }

    private static Map<String, EventType> words(EventType type, String words) {
        return folded(words).distinct().collect(toMap(word -> word, word -> type));
    }

    private static Stream<String> folded(String words) {
        return Stream.of(words.strip().split("\\s+")).map(Folding::fold);
    }
}
