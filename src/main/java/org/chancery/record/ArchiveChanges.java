package org.chancery.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the changes of the archive that this process knows of, and how many of them a transaction certainly sees:
 * those that were known before it began. Its snapshot is taken later, with its first query.
 */
@ApplicationScoped
public class ArchiveChanges {
    private static final Object SEEN = ArchiveChanges.class.getName();

    private final TransactionSynchronizationRegistry registry;
    private final AtomicLong heard = new AtomicLong();

    ArchiveChanges(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    void hear(@Observes ArchiveChanged change) {
        heard.incrementAndGet();
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        registry.putResource(SEEN, heard.get());
    }

    /**
     * The newest change that the transaction of this thread certainly sees. Without a transaction: the newest of all.
     */
    long seen() {
        return registry.getTransactionKey() != null && registry.getResource(SEEN) instanceof Long atItsBegin
                ? atItsBegin
                : heard.get();
    }
}
