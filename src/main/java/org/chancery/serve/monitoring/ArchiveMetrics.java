package org.chancery.serve.monitoring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chancery.record.ArchiveChanged;
import org.chancery.record.RecordType;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.serve.answers.KeptAnswers;
import org.chancery.serve.operation.DocumentCache;

/** What the archive holds, what the last import did, and what is kept in memory. */
@ApplicationScoped
class ArchiveMetrics implements MeterBinder {
    private final ArchiveCount archive;
    private final DocumentCache documentCache;
    private final KeptAnswers keptAnswers;
    private final ActorDirectory actors;

    ArchiveMetrics(ArchiveCount archive, DocumentCache documentCache, KeptAnswers keptAnswers, ActorDirectory actors) {
        this.archive = archive;
        this.documentCache = documentCache;
        this.keptAnswers = keptAnswers;
        this.actors = actors;
    }

    void changed(@Observes ArchiveChanged change) {
        archive.changed();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (RecordType kind : RecordType.values()) {
            Gauge.builder("chancery.archive.records", () -> archive.figures().records(kind))
                    .description("Records in the archive, counted at most once a minute")
                    .tag("kind", kind.name())
                    .register(registry);
        }
        for (String outcome : ArchiveFigures.OUTCOMES) {
            Gauge.builder(
                            "chancery.import.last.records",
                            () -> archive.figures().ofLastImport(outcome))
                    .description("What became of the records of the import that ended last")
                    .tag("outcome", outcome)
                    .register(registry);
        }
        Gauge.builder("chancery.import.last.end", () -> archive.figures().lastImportEnd())
                .description("When the import that ended last did so, in seconds since 1970")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("chancery.archive.changes", archive, ArchiveCount::changes)
                .description("Changes of the archive that this server has noticed")
                .register(registry);
        Gauge.builder("chancery.cache.entries", documentCache, DocumentCache::remembered)
                .tag("cache", "documents")
                .description("Values in the memory of a cache")
                .register(registry);
        Gauge.builder("chancery.cache.entries", keptAnswers, KeptAnswers::size)
                .tag("cache", "answers")
                .description("Values in the memory of a cache")
                .register(registry);
        Gauge.builder("chancery.answers.kept", keptAnswers, KeptAnswers::bytes)
                .description("The memory of the answers that are kept")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("chancery.cache.entries", actors, ActorDirectory::held)
                .tag("cache", "actors")
                .description("Values in the memory of a cache")
                .register(registry);
    }
}
