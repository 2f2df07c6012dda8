package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what the records of one dataset have in common with those of others, after they are written. */
public final class Matching {
    /** It was merged by the rules or a person; who parts it now is neither. */
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
     * Compares what came or changed since the dataset was last compared, in the transaction of the connection, which
     * must hold the {@link WritingLock}: merges what is certainly the same, and records what may be. What was decided
     * before is left as it is.
     *
     * @return what was newly found
     */
    public static List<Identity> match(Connection connection, long datasetId) throws SQLException {
        // Unlike the writing of a batch, this compares whole datasets.
        Jdbc.execute(
                connection, "set local enable_hashjoin = on", "set local enable_mergejoin = on", "set local jit = off");
        releaseFromWithdrawn(connection);
        Compared.collect(connection, datasetId);
        // Actors first: the events of two datasets are compared by whom they are of.
        ArrayList<Identity> found = new ArrayList<>(ActorMatching.match(connection));
        found.addAll(EventMatching.match(connection, datasetId));
        Compared.finish(connection, datasetId);
        return found;
    }

    /**
     * An event merged into one that is withdrawn is seen by itself again; were it told again, it would be found again.
     */
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
