package org.chancery.source;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The data sets of the archive. */
@ApplicationScoped
public class DatasetRepository implements PanacheRepository<Dataset> {
    public Map<Long, Dataset> byNumber(Collection<Long> numbers) {
        return list("id in ?1", numbers).stream().collect(toMap(Dataset::number, dataset -> dataset));
    }

    /**
     * The data sets that cover events in the period, or in any.
     *
     * @param period the time that was asked about; null for all time
     */
    public List<Coverage> covering(@Nullable Edtf period) {
        return list("coversText is not null order by id").stream()
                .filter(dataset -> period == null || overlaps(dataset, period.bounds()))
                .map(dataset -> new Coverage(dataset, period != null && contains(dataset, period.bounds())))
                .toList();
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
