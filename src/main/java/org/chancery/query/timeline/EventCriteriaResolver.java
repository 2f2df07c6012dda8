package org.chancery.query.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.event.EventRef;
import org.chancery.record.place.PlaceRepository;
import org.chancery.record.source.CoverageQuery;
import org.chancery.record.source.SourceRepository;
import org.chancery.time.Certainty;
import org.jspecify.annotations.Nullable;

/** Reads an {@link EventFilter}: finds what its references mean, and refuses what cannot be asked. */
@ApplicationScoped
class EventCriteriaResolver {
    /** Each one more is one more join; nobody has asked for as many. */
    private static final int MOST_BETWEEN = 8;

    private static final Set<RecordType> EVENT_KINDS = EnumSet.of(
            RecordType.MEETING, RecordType.INCIDENT, RecordType.STATEMENT, RecordType.AGREEMENT, RecordType.OCCASION);

    private final ActorDirectory directory;
    private final RecordResolver entries;
    private final PlaceRepository places;
    private final SourceRepository sources;

    EventCriteriaResolver(
            ActorDirectory directory, RecordResolver entries, PlaceRepository places, SourceRepository sources) {
        this.directory = directory;
        this.entries = entries;
        this.places = places;
        this.sources = sources;
    }

    EventCriteria select(@Nullable EventFilter asked) {
        EventFilter filter = EventFilter.orAll(asked);
        filter.requireShort();
        requireText(filter.text());
        return new EventCriteria(
                between(filter),
                directory.resolveAll(filter.involving(), filter.during()).stream()
                        .flatMap(actor -> meant(actor, filter).stream())
                        .distinct()
                        .toList(),
                filter.during(),
                Objects.requireNonNullElse(filter.certainty(), Certainty.POSSIBLY),
                filter.types(),
                filter.formats(),
                filter.channels(),
                filter.levels(),
                filter.roles(),
                filter.statuses(),
                filter.statusesEver(),
                each(filter.about(), dispute -> entries.resolve(dispute.text(), Set.of(RecordType.DISPUTE), "dispute")),
                each(filter.topics(), topic -> entries.resolve(topic, Set.of(RecordType.TOPIC), "topic")),
                places(filter),
                event(filter.onTheMarginsOf()),
                event(filter.partOf()),
                filter.text(),
                sources(filter.sources()),
                !Boolean.FALSE.equals(filter.rollUp()));
    }

    /**
     * What of the selection decides which data sets may hold an answer. One that covers a state covers a minister of that
     * state, too.
     */
    CoverageQuery question(EventCriteria selection) {
        return new CoverageQuery(
                selection.during(),
                Stream.concat(selection.between().stream().flatMap(Set::stream), selection.involving().stream())
                        .flatMap(actor -> directory.mayActFor(actor, selection.during()).stream())
                        .distinct()
                        .toList(),
                selection.types() == null
                        ? List.of()
                        : selection.types().stream().map(Enum::name).toList());
    }

    private static void requireText(@Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT, "filter.text is empty. Give words to look for, or leave it out.");
        }
    }

    private Set<Long> meant(long actor, EventFilter filter) {
        return Boolean.TRUE.equals(filter.succession()) ? directory.succeeded(actor) : Set.of(actor);
    }

    private List<Set<Long>> between(EventFilter filter) {
        if (filter.between() != null && filter.between().size() > MOST_BETWEEN) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "filter.between has %d actors, and at most %d can be asked for at once."
                            .formatted(filter.between().size(), MOST_BETWEEN));
        }
        List<Long> actors = directory.resolveAll(filter.between(), filter.during());
        if (actors.size() != new LinkedHashSet<>(actors).size()) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "filter.between names one actor twice, and each must take part through a different participant. Name"
                            + " each actor once, or ask with filter.involving.");
        }
        return actors.stream().map(actor -> meant(actor, filter)).toList();
    }

    private static <R> @Nullable List<Long> each(@Nullable List<R> references, Function<R, Long> resolve) {
        return references == null ? null : references.stream().map(resolve).toList();
    }

    private @Nullable Collection<Long> places(EventFilter filter) {
        if (filter.at() == null) {
            return filter.near() == null ? null : places.near(filter.near());
        }
        List<Long> within = new ArrayList<>(places.within(filter.at()));
        if (filter.near() != null) {
            within.retainAll(places.near(filter.near()));
        }
        return within;
    }

    private @Nullable Long event(@Nullable EventRef reference) {
        return reference == null ? null : one(reference);
    }

    /** The id of the one event that the reference means. */
    long one(EventRef reference) {
        return entries.resolve(reference.text(), EVENT_KINDS, "event");
    }

    private @Nullable List<Long> sources(@Nullable List<String> references) {
        return references == null ? null : sources.resolve(references);
    }
}
