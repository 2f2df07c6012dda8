package org.chancery.record.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graphql.Cost;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.source.Dataset;
import org.chancery.record.source.DatasetRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The datasets of the archive, and what each holds. */
@GraphQLApi
public class DatasetApi {
    private static final BatchedField<Map<Long, Set<Long>>> ACTORS =
            BatchedField.of("archive", "actors of datasets", Map.of());
    private static final BatchedField<Integer> EVENT_COUNT = BatchedField.of(Dataset.GROUP, "eventCount", 0);

    private final DatasetRepository datasets;
    private final ActorDirectory directory;
    private final BatchLoader batchLoader;

    DatasetApi(DatasetRepository datasets, ActorDirectory directory, BatchLoader batchLoader) {
        this.datasets = datasets;
        this.directory = directory;
        this.batchLoader = batchLoader;
    }

    @Query
    @NonNull
    @Description("All datasets of the archive, in the order in which they were first loaded.")
    public List<@NonNull Dataset> datasets() {
        return datasets.all();
    }

    @NonNull
    @Description("The dataset covers only events in which one of these takes part; empty when it "
            + "covers those of all actors.")
    public List<@NonNull Actor> coversActors(@Source Dataset dataset) {
        // Datasets are few: those of all are loaded once.
        return batchLoader
                .load(ACTORS, 0L, missing -> Map.of(0L, datasets.actors()))
                .getOrDefault(dataset.id(), Set.of())
                .stream()
                .map(directory::actor)
                .toList();
    }

    @NonNull
    @Description("The dataset covers only events of these types; empty when it covers all types.")
    public List<@NonNull EventType> coversTypes(@Source Dataset dataset) {
        return dataset.coversTypeNames().stream().map(EventType::valueOf).toList();
    }

    @NonNull
    @Cost(weight = "1000")
    @Description("How many events it has in the archive. Counted only when asked for.")
    public Integer eventCount(@Source Dataset dataset) {
        return batchLoader.load(EVENT_COUNT, dataset.id(), datasets::eventCounts);
    }
}
