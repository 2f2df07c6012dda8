package org.chancery.serve.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.graphql.GlobalId;
import org.chancery.language.Name;
import org.chancery.query.timeline.EventFilter;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.DisputeRef;
import org.chancery.record.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** Says a question as the heading of its page does: "Meetings of Russia and Tajikistan, 2023". */
@ApplicationScoped
class QuestionWords {
    private final RecordCards cards;
    private final ActorDirectory directory;

    QuestionWords(RecordCards cards, ActorDirectory directory) {
        this.cards = cards;
        this.directory = directory;
    }

    String of(EventFilter filter, Phrases phrases) {
        List<String> actors = Stream.of(
                        texts(filter.between(), ActorRef::text), texts(filter.involving(), ActorRef::text))
                .flatMap(List::stream)
                .toList();
        Map<String, String> names = names(actors, others(filter), phrases);
        List<String> between = named(texts(filter.between(), ActorRef::text), names, phrases);
        List<String> involving = named(texts(filter.involving(), ActorRef::text), names, phrases);
        List<String> who = new ArrayList<>();
        if (!between.isEmpty()) {
            who.add(phrases.and(between));
        }
        if (!involving.isEmpty()) {
            who.add(phrases.or(involving));
        }
        String what = what(filter, phrases);
        List<String> parts = new ArrayList<>();
        parts.add(
                who.isEmpty()
                        ? what
                        : phrases.message("asked", "of", Map.of("what", what, "who", String.join(", ", who))));
        List<String> levels = texts(filter.levels(), level -> phrases.label("Level", level.name()));
        if (!levels.isEmpty()) {
            parts.add(phrases.message("asked", "level", Map.of("level", phrases.or(levels))));
        }
        texts(filter.about(), DisputeRef::text)
                .forEach(dispute -> parts.add(phrases.message("asked", "about", name(dispute, names))));
        Optional.ofNullable(filter.at())
                .ifPresent(place -> parts.add(phrases.message(
                        "asked", "at", Map.of("name", phrases.inSentence(nameOf(place.text(), names))))));
        Optional.ofNullable(filter.text())
                .ifPresent(text -> parts.add(phrases.message("asked", "text", Map.of("text", text))));
        parts.add(
                filter.during() == null
                        ? phrases.text("asked", "anyTime")
                        : CardWords.date(filter.during().toString(), phrases));
        return String.join(phrases.text("records", "separator"), parts);
    }

    private static String what(EventFilter filter, Phrases phrases) {
        List<String> formats = texts(filter.formats(), Enum::name);
        List<String> kinds = formats.isEmpty() ? texts(filter.types(), Enum::name) : formats;
        return kinds.isEmpty()
                ? phrases.text("asked", "events")
                : phrases.and(phrases.asOneSentence(kinds.stream()
                        .map(kind -> phrases.label("asked", "kinds." + kind))
                        .toList()));
    }

    private static List<String> others(EventFilter filter) {
        return Stream.concat(
                        texts(filter.about(), DisputeRef::text).stream(),
                        Stream.ofNullable(filter.at()).map(PlaceRef::text))
                .toList();
    }

    private static <T> List<String> texts(@Nullable List<T> values, Function<T, String> text) {
        return values == null ? List.of() : values.stream().map(text).toList();
    }

    private static Map<String, Object> name(String reference, Map<String, String> names) {
        return Map.of("name", nameOf(reference, names));
    }

    private static String nameOf(String reference, Map<String, String> names) {
        return names.getOrDefault(reference, reference);
    }

    private static List<String> named(List<String> references, Map<String, String> names, Phrases phrases) {
        return references.stream()
                .map(reference -> phrases.inSentence(nameOf(reference, names)))
                .toList();
    }

    /** Ids are looked up together; actors by name or code are in memory. */
    private Map<String, String> names(List<String> actors, List<String> others, Phrases phrases) {
        Map<String, String> names = new HashMap<>();
        Map<String, Long> ids = new HashMap<>();
        Stream.concat(actors.stream(), others.stream())
                .forEach(reference -> GlobalId.decode(reference).ifPresent(id -> ids.put(reference, id.id())));
        actors.stream()
                .filter(reference -> !ids.containsKey(reference))
                .forEach(reference -> directory
                        .resolveIfKnown(new ActorRef(reference), null)
                        .ifPresent(actor -> ids.put(reference, actor.id())));
        Map<Long, List<Name>> known =
                cards.namesOf(ids.values().stream().distinct().toList());
        ids.forEach((reference, id) -> names.put(reference, phrases.name(known.getOrDefault(id, List.of()))));
        return names;
    }
}
