package org.chancery.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorDirectory;
import org.chancery.source.Dataset;
import org.chancery.source.DatasetRepository;
import org.chancery.wire.Cost;
import org.chancery.wire.SiblingField;
import org.chancery.wire.Siblings;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The data sets of the archive, and what each holds. */
@GraphQLApi
public class DatasetApi {
    private static final SiblingField<Map<Long, Set<Long>>> ACTORS =
            SiblingField.of("archive", "actors of data sets", Map.of());
    private static final SiblingField<Integer> EVENT_COUNT = SiblingField.of(Dataset.GROUP, "eventCount", 0);

    private final DatasetRepository datasets;
    private final ActorDirectory directory;
    private final Siblings siblings;

    DatasetApi(DatasetRepository datasets, ActorDirectory directory, Siblings siblings) {
        this.datasets = datasets;
        this.directory = directory;
        this.siblings = siblings;
    }

    @Query
    @NonNull
    @Description("All data sets of the archive, in the order in which they came.")
    public List<@NonNull Dataset> datasets() {
        return datasets.all();
    }

    @NonNull
    @Description("Where any are given, it covers only events in which one of these takes part.")
    public List<@NonNull Actor> coversActors(@Source Dataset dataset) {
        // Data sets are few: those of all are loaded once.
        return siblings
                .load(ACTORS, 0L, missing -> Map.of(0L, datasets.actors()))
                .getOrDefault(dataset.number(), Set.of())
                .stream()
                .map(directory::actor)
                .toList();
    }

    @NonNull
    @Description("Where any are given, it covers only events of these types.")
    public List<@NonNull EventType> coversTypes(@Source Dataset dataset) {
        return dataset.coversTypeNames().stream().map(EventType::valueOf).toList();
    }

    @NonNull
    @Cost(weight = "1000")
    @Description("How many events it has in the archive. Counted only when it is asked for.")
    public Integer eventCount(@Source Dataset dataset) {
        return siblings.load(EVENT_COUNT, dataset.number(), datasets::eventCounts);
    }
}
