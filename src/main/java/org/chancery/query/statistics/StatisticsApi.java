package org.chancery.query.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.Cost;
import org.chancery.query.timeline.EventFilter;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.dispute.Dispute;
import org.chancery.record.dispute.DisputeRepository;
import org.chancery.record.place.Place;
import org.chancery.record.place.PlaceRepository;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Counts of events. */
@GraphQLApi
public class StatisticsApi {
    private final StatisticsCounter counter;
    private final ActorDirectory directory;
    private final PlaceRepository places;
    private final DisputeRepository disputes;

    StatisticsApi(
            StatisticsCounter counter, ActorDirectory directory, PlaceRepository places, DisputeRepository disputes) {
        this.counter = counter;
        this.directory = directory;
        this.places = places;
        this.disputes = disputes;
    }

    @Query
    @Cost(weight = "3000")
    @NonNull
    @Description("Counts the events of a filter, by one to three keys. An event counts once in each bucket that it "
            + "fits. Errors:"
            + " BAD_REFERENCE, AMBIGUOUS_REFERENCE, BAD_DATE, BAD_ARGUMENT, BAD_ID.")
    public Statistics statistics(
            @Name("filter") @Description("Which events; the filter is that of the lists.") @Nullable EventFilter filter,
            @Name("by")
                    @NonNull
                    @Description("The keys by which they are counted: one to three, at most one of them of time, and "
                            + "not both ACTOR and PAIR. The buckets come in the order of the keys.")
                    List<@NonNull StatisticsKey> by,
            @Name("among")
                    @Description("The actors that ACTOR and PAIR are about: each has its buckets, even without "
                            + "events. Default: whoever takes part. Then an event counts for those for whom its "
                            + "participants act in the end, as a minister does for the state; whoever acts for "
                            + "nobody counts for itself. With `rollUp: false`, it counts for the participants "
                            + "themselves.")
                    @Nullable
                    @io.smallrye.graphql.api.Nullable
                    List<@NonNull ActorRef> among,
            @Name("counting")
                    @Description("How events with an uncertain date are counted by time. Default: POSSIBLY.")
                    @Nullable
                    DateCounting counting,
            @Name("openDates")
                    @DefaultValue("false")
                    @Description("Whether events whose date has no earliest or no latest day count by time, as if "
                            + "`filter.during` gave that day. Default: false. `unplaced` counts them, since an event "
                            + "known only to be before June 2023 would count in every month until then.")
                    @Nullable
                    Boolean openDates,
            @Name("first")
                    @Description("How many groups: values of the first key that is not one of time. Default: all. An "
                            + "answer has at most 5,000 buckets; more is an error.")
                    @Nullable
                    Integer first,
            @Name("orderBy") @Description("Which groups come first. Default: MOST_FIRST.") @Nullable
                    BucketOrder orderBy) {
        ClientInput.requireShort("by", by);
        ClientInput.requireShort("among", among);
        StatisticsRequest request = new StatisticsRequest(
                by,
                among(among, filter),
                Objects.requireNonNullElse(counting, DateCounting.POSSIBLY),
                Boolean.TRUE.equals(openDates),
                first,
                Objects.requireNonNullElse(orderBy, BucketOrder.MOST_FIRST));
        return register(counter.count(filter, request));
    }

    @Description("Who; absent without ACTOR.")
    public @Nullable Actor actor(@Source Bucket bucket) {
        return bucket.value(StatisticsKey.ACTOR) instanceof Long id ? directory.actor(id) : null;
    }

    @Description("Which two actors; absent without PAIR.")
    public @Nullable @io.smallrye.graphql.api.Nullable List<@NonNull Actor> pair(@Source Bucket bucket) {
        return bucket.value(StatisticsKey.PAIR) instanceof ActorPair pair
                ? List.of(directory.actor(pair.lower()), directory.actor(pair.higher()))
                : null;
    }

    @Description("Which dispute they are about; absent without DISPUTE.")
    public @Nullable Dispute dispute(@Source Bucket bucket) {
        return bucket.value(StatisticsKey.DISPUTE) instanceof Long id ? disputes.loadBatched(id) : null;
    }

    @Description("Where; absent without PLACE.")
    public @Nullable Place place(@Source Bucket bucket) {
        return bucket.value(StatisticsKey.PLACE) instanceof Long id ? places.loadBatched(id) : null;
    }

    private List<StatisticsRequest.AmongActor> among(@Nullable List<ActorRef> asked, @Nullable EventFilter filter) {
        boolean withPredecessors = filter != null && Boolean.TRUE.equals(filter.succession());
        return directory.resolveAll(asked, filter == null ? null : filter.during()).stream()
                .map(actor -> new StatisticsRequest.AmongActor(
                        actor, withPredecessors ? directory.succeeded(actor) : Set.of(actor)))
                .toList();
    }

    private Statistics register(Statistics statistics) {
        places.prefetch(ids(statistics, StatisticsKey.PLACE));
        disputes.prefetch(ids(statistics, StatisticsKey.DISPUTE));
        return statistics;
    }

    private static List<Long> ids(Statistics statistics, StatisticsKey key) {
        return statistics.getBuckets().stream()
                .map(bucket -> bucket.value(key))
                .flatMap(value -> value instanceof Long id ? Stream.of(id) : Stream.empty())
                .distinct()
                .toList();
    }
}
