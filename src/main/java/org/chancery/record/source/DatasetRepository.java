package org.chancery.record.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.BatchLoader;
import org.chancery.time.Bounds;

/** The datasets of the archive. */
@ApplicationScoped
public class DatasetRepository implements PanacheRepository<Dataset> {
    private final BatchLoader batchLoader;

    DatasetRepository(BatchLoader batchLoader) {
        this.batchLoader = batchLoader;
    }

    /** All of them, in the order in which they were first loaded; none of which no import has ended yet. */
    public List<Dataset> all() {
        return register(list("loadedAt is not null order by id"));
    }

    /** Those with these ids, in the order in which they were first loaded. */
    public List<Dataset> findAllById(Collection<Long> ids) {
        return register(list("id in ?1 order by id", ids));
    }

    /** The datasets that may hold events that answer the question. */
    public List<Coverage> covering(CoverageQuery coverageQuery) {
        List<Dataset> dated = register(list("coversText is not null and loadedAt is not null order by id"));
        Map<Long, Set<Long>> actors = actors();
        return dated.stream()
                .filter(dataset -> coverageQuery.during() == null
                        || overlaps(dataset, coverageQuery.during().bounds()))
                .filter(dataset -> fits(dataset.coversTypeNames(), coverageQuery.types()))
                .filter(dataset -> fits(actors.getOrDefault(dataset.id(), Set.of()), coverageQuery.actors()))
                .map(dataset -> new Coverage(
                        dataset,
                        coverageQuery.during() != null
                                && contains(dataset, coverageQuery.during().bounds())))
                .toList();
    }

    /** The ids of the actors to whose events a dataset is limited, by the id of the dataset. */
    public Map<Long, Set<Long>> actors() {
        List<Object[]> links =
                getEntityManager().createNativeQuery("""
                        select d.dataset_id, coalesce(a.same_as_id, a.id) from dataset_actor d
                        join actor a on a.id = d.actor_id order by 1, 2
                        """, Object[].class).getResultList();
        return links.stream()
                .collect(groupingBy(
                        link -> (Long) link[0], mapping(link -> (Long) link[1], toCollection(LinkedHashSet::new))));
    }

    /** How many events each has that its publisher has not withdrawn. */
    public Map<Long, Integer> eventCounts(Collection<Long> ids) {
        List<Object[]> counts = getEntityManager()
                .createNativeQuery("""
                        select dataset_id, count(*) from event
                        where dataset_id in (:ids) and not withdrawn group by dataset_id
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return counts.stream().collect(toMap(count -> (Long) count[0], count -> Math.toIntExact((Long) count[1])));
    }

    private List<Dataset> register(List<Dataset> datasets) {
        batchLoader.register(Dataset.GROUP, datasets.stream().map(Dataset::id).toList());
        return datasets;
    }

    /** A limit that the dataset does not have, or that the question does not name, excludes nothing. */
    private static <T> boolean fits(Collection<T> limits, Collection<T> asked) {
        return limits.isEmpty() || asked.isEmpty() || !Collections.disjoint(limits, asked);
    }

    private static boolean overlaps(Dataset dataset, Bounds period) {
        return !dataset.coversEarliest().isAfter(period.latestEnd())
                && !dataset.coversLatest().isBefore(period.earliestBegin());
    }

    private static boolean contains(Dataset dataset, Bounds period) {
        return !dataset.coversEarliest().isAfter(period.earliestBegin())
                && !dataset.coversLatest().isBefore(period.latestEnd());
    }
}
