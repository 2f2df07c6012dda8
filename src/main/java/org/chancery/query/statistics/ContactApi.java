package org.chancery.query.statistics;

import static org.chancery.graphql.ClientInput.unlessEmpty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.graphql.Cost;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.query.timeline.EventFilter;
import org.chancery.query.timeline.Timeline;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.EventRepository;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Figures on the contact between actors. */
@GraphQLApi
public class ContactApi {
    /** The statuses by which an event took place. */
    private static final List<EventStatus> TOOK_PLACE =
            List.of(EventStatus.HELD, EventStatus.REPORTED, EventStatus.MOVED_ONLINE);

    private static final String ALL_LEVELS = "";

    private final Timeline timeline;
    private final StatisticsRepository repository;
    private final EventRepository events;
    private final Clock clock;

    ContactApi(Timeline timeline, StatisticsRepository repository, EventRepository events, Clock clock) {
        this.timeline = timeline;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Query
    @Cost(weight = "1000")
    @NonNull
    @Description("Figures on contact between actors: how often, when first and last, the longest time "
            + "without, and the same by level. Contact is a meeting that took place, with the "
            + "status HELD, REPORTED or MOVED_ONLINE. All of the actors take part in it, each "
            + "through a different participant. Errors: BAD_REFERENCE, AMBIGUOUS_REFERENCE, "
            + "BAD_DATE, BAD_ARGUMENT, BAD_ID.")
    public Contact contact(
            @Name("between") @NonNull @Description("The actors; 2 to 8.") List<@NonNull ActorRef> between,
            @Name("before")
                    @Description("Only contact that certainly ended before this: its bounds lie before the first day "
                            + "of this. Default: all contact on record.")
                    @Nullable
                    Edtf before,
            @Name("filter")
                    @Description("What else must hold of it, without `between`. With `types`, events of these types "
                            + "are contact instead of meetings; with `statuses`, events of these statuses instead "
                            + "of those that took place.")
                    @Nullable
                    EventFilter filter) {
        EventCountQuery search = timeline.search(contactFilter(between, filter));
        @Nullable
        LocalDateTime until = before == null ? null : before.bounds().storable().earliestBegin();
        LocalDate asOf = until == null ? LocalDate.now(clock) : asOf(until);
        Map<String, ContactRow> rows = repository.rows(new ContactSql(search, until, asOf).query()).stream()
                .collect(Collectors.toMap(ContactApi::level, Function.identity()));
        events.prefetch(
                rows.values().stream().flatMap(ContactRow::events).distinct().toList());
        return new Contact(
                rows.getOrDefault(ALL_LEVELS, ContactRow.none(null)),
                events::loadBatched,
                search.levels().stream()
                        .distinct()
                        .sorted()
                        .map(level -> ofLevel(rows, level))
                        .toList(),
                asOf,
                search::coverage);
    }

    private LevelContact ofLevel(Map<String, ContactRow> rows, Level level) {
        return new LevelContact(rows.getOrDefault(level.name(), ContactRow.none(level)), events::loadBatched);
    }

    private static String level(ContactRow row) {
        return row.level() == null ? ALL_LEVELS : row.level().name();
    }

    private static LocalDate asOf(LocalDateTime until) {
        if (!CountSql.isBounded(until)) {
            throw StatisticsRequest.refused(
                    "before has no first day, so nothing lies before it. Give a day, a month or a year.");
        }
        return until.toLocalDate();
    }

    private static EventFilter contactFilter(List<ActorRef> between, @Nullable EventFilter asked) {
        if (between.size() < 2) {
            throw StatisticsRequest.refused(
                    "between has %d actors, and contact takes two. Name 2 to 8.".formatted(between.size()));
        }
        EventFilter filter = EventFilter.orAll(asked);
        if (unlessEmpty(filter.between()) != null) {
            throw StatisticsRequest.refused("filter.between is given beside between. Name all actors in between.");
        }
        return filter.with(contact -> contact.between(between)
                .types(orElse(filter.types(), List.of(EventType.MEETING)))
                .statuses(orElse(filter.statuses(), TOOK_PLACE)));
    }

    private static <T> List<T> orElse(@Nullable List<T> asked, List<T> otherwise) {
        return asked == null || asked.isEmpty() ? otherwise : asked;
    }
}
