package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Compares the records of one dataset with those of others, after they are written. */
public final class Matching {
    /** The rules or a person merged it; neither separates it now. */
    private static final String RELEASE = """
            update identity set state = 'UNDONE', decided_at = now(), decided_by = null,
                reasons = reasons || array['its publisher has withdrawn the event that it was merged into']
                    || case when decided_by is null then '{}'::text[] else array['merged before by ' || decided_by] end
            from event canonical
            where canonical.id = identity.canonical_id and canonical.withdrawn and identity.kind = 'EVENT' and state = 'MERGED'
            returning identity.merged_id""";

    private Matching() {}

    /** Remembers records that an import has changed, so that they are compared again at its end. */
    public static void remember(Connection connection, Collection<Long> changed) throws SQLException {
        if (!changed.isEmpty()) {
            Compared.remember(connection, changed);
        }
    }

    /**
     * Compares the records that were added or changed since the last comparison, in the transaction of the connection,
     * which must hold the {@link WritingLock}: merges records that are certainly the same, and lists those that may be.
     * Earlier decisions stay.
     *
     * @return the new matches
     */
    public static List<Identity> match(Connection connection, long datasetId) throws SQLException {
        // Unlike the writing of a batch, this compares whole datasets.
        Jdbc.execute(
                connection, "set local enable_hashjoin = on", "set local enable_mergejoin = on", "set local jit = off");
        releaseFromWithdrawn(connection);
        Compared.collect(connection, datasetId);
        // Actors first: the events of two datasets are compared by their actors.
        ArrayList<Identity> found = new ArrayList<>(ActorMatching.match(connection));
        found.addAll(EventMatching.match(connection, datasetId));
        Compared.finish(connection, datasetId);
        return found;
    }

    /** An event merged into a withdrawn one appears by itself again; if that one returns, the match is found again. */
    private static void releaseFromWithdrawn(Connection connection) throws SQLException {
        List<Long> released;
        try (PreparedStatement release = connection.prepareStatement(RELEASE)) {
            released = Jdbc.longValues(release);
        }
        if (!released.isEmpty()) {
            new Pointers(connection).settle(Identity.Kind.EVENT, released);
        }
    }
}
