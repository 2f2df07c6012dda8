package org.chancery.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Counts the changes of the archive that this process knows of, and how many of them a transaction certainly sees:
 * those that were known before it began. Its snapshot is taken later, with its first query.
 */
@ApplicationScoped
public class ArchiveChanges {
    private static final Object SEEN = ArchiveChanges.class.getName();

    private final TransactionSynchronizationRegistry registry;
    private final ArchiveStates states;
    private final AtomicReference<Heard> heard = new AtomicReference<>(new Heard(0, null));

    ArchiveChanges(TransactionSynchronizationRegistry registry, ArchiveStates states) {
        this.registry = registry;
        this.states = states;
    }

    /** @param state a state that the archive has reached, or has left behind; null if none is known yet */
    private record Heard(long changes, @Nullable ArchiveState state) {

        Heard with(ArchiveChanged change) {
            return new Heard(changes + 1, change.state() == null ? state : change.state());
        }
    }

    void hear(@Observes ArchiveChanged change) {
        heard.updateAndGet(before -> before.with(change));
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        registry.putResource(SEEN, heard.get());
    }

    /**
     * The newest change that the transaction of this thread certainly sees. Without a transaction: the newest of all.
     */
    long seen() {
        return heardByThisTransaction().changes();
    }

    /** The newest change that is known; no transaction certainly sees a newer one. */
    long newest() {
        return heard.get().changes();
    }

    /**
     * The state that everything shows which the transaction of this thread has read, from the database and from memory;
     * empty if that is not certain.
     *
     * <p>What is in memory is of the state that was known when the transaction began, or newer. So if the snapshot is
     * of that state, no part of what was read is older. If a part is newer, the archive has left the state, and whoever
     * asks for it from now on gets another one.
     */
    public Optional<ArchiveState> stateSeen() {
        ArchiveState ofSnapshot = states.seen();
        return Optional.of(ofSnapshot)
                .filter(state -> state.equals(heardByThisTransaction().state()));
    }

    private Heard heardByThisTransaction() {
        return registry.getTransactionKey() != null && registry.getResource(SEEN) instanceof Heard atItsBegin
                ? atItsBegin
                : heard.get();
    }
}
