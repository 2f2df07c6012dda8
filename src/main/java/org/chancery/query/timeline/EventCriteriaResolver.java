package org.chancery.query.timeline;

import static org.chancery.graphql.ClientInput.unlessEmpty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.language.WordQuery;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.SoughtText;
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
    /** Each actor costs a join, and nobody has asked for as many. */
    private static final int MOST_BETWEEN = 8;

    private static final Set<RecordType> EVENT_KINDS = EnumSet.of(
            RecordType.MEETING, RecordType.INCIDENT, RecordType.STATEMENT, RecordType.AGREEMENT, RecordType.OCCASION);

    private static final Set<RecordType> DISPUTES = Set.of(RecordType.DISPUTE);
    private static final Set<RecordType> TOPICS = Set.of(RecordType.TOPIC);

    private final ActorDirectory directory;
    private final RecordResolver records;
    private final PlaceRepository places;
    private final SourceRepository sources;
    private final AncientTimes ancientTimes;

    EventCriteriaResolver(
            ActorDirectory directory,
            RecordResolver records,
            PlaceRepository places,
            SourceRepository sources,
            AncientTimes ancientTimes) {
        this.directory = directory;
        this.records = records;
        this.places = places;
        this.sources = sources;
        this.ancientTimes = ancientTimes;
    }

    EventCriteria resolve(@Nullable EventFilter asked) {
        EventFilter filter = EventFilter.orAll(asked);
        filter.requireShort();
        requireText(filter.text());
        return EventCriteriaBuilder.builder()
                .between(between(filter))
                .involving(involving(filter))
                .during(filter.during())
                .certainty(Objects.requireNonNullElse(filter.certainty(), Certainty.POSSIBLY))
                .openDate(filter.openDate())
                .types(unlessEmpty(filter.types()))
                .formats(unlessEmpty(filter.formats()))
                .channels(unlessEmpty(filter.channels()))
                .levels(unlessEmpty(filter.levels()))
                .roles(unlessEmpty(filter.roles()))
                .statuses(unlessEmpty(filter.statuses()))
                .statusesEver(unlessEmpty(filter.statusesEver()))
                .about(each(filter.about(), dispute -> records.resolve(dispute.text(), DISPUTES, "dispute")))
                .topics(each(filter.topics(), topic -> records.resolve(topic, TOPICS, "topic")))
                .places(places(filter))
                .onTheMarginsOf(event(filter.onTheMarginsOf()))
                .partOf(event(filter.partOf()))
                .text(
                        filter.text() == null
                                ? null
                                : WordQuery.of(SoughtText.of(filter.text()).text()))
                .sources(sources(filter.sources()))
                .misjudged(ancientTimes.misjudged(
                        filter.during(), Objects.requireNonNullElse(filter.certainty(), Certainty.POSSIBLY)))
                .rollUp(!Boolean.FALSE.equals(filter.rollUp()))
                .build();
    }

    /**
     * The part of the selection that decides which datasets may hold an answer. One that covers a state covers a
     * minister of that state, too.
     */
    CoverageQuery question(EventCriteria criteria) {
        return new CoverageQuery(
                criteria.during(),
                criteria.actors()
                        .flatMap(actor -> directory.mayActFor(actor, criteria.during()).stream())
                        .distinct()
                        .toList(),
                criteria.types() == null
                        ? List.of()
                        : criteria.types().stream().map(Enum::name).toList());
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

    private List<Long> involving(EventFilter filter) {
        return directory.resolveAll(filter.involving(), filter.during()).stream()
                .flatMap(actor -> meant(actor, filter).stream())
                .distinct()
                .toList();
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
                    "filter.between names one actor twice, and each must take part through a different "
                            + "participant. Name"
                            + " each actor once, or ask with filter.involving.");
        }
        return actors.stream().map(actor -> meant(actor, filter)).toList();
    }

    private static <R> @Nullable List<Long> each(@Nullable List<R> references, Function<R, Long> resolve) {
        return references == null || references.isEmpty()
                ? null
                : references.stream().map(resolve).toList();
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
        return records.resolve(reference.text(), EVENT_KINDS, "event");
    }

    private @Nullable List<Long> sources(@Nullable List<String> references) {
        return references == null || references.isEmpty() ? null : unlessEmpty(sources.resolve(references));
    }
}
