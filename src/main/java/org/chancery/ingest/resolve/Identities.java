package org.chancery.ingest.resolve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.record.ArchiveChanged;

/** The records that are or may be the same in several datasets, and the decisions of people about them. */
@ApplicationScoped
public class Identities {
    private final DataSource dataSource;
    private final Consumer<ArchiveChanged> changes;

    @Inject
    Identities(DataSource dataSource, Event<ArchiveChanged> changes) {
        this(dataSource, changes::fire);
    }

    /** @param changes notified after every decision that changes what clients see */
    public Identities(DataSource dataSource, Consumer<ArchiveChanged> changes) {
        this.dataSource = dataSource;
        this.changes = changes;
    }

    /** All matches in this state, in the order in which they were found. */
    public List<Identity> list(Identity.State state) {
        try (Connection connection = dataSource.getConnection()) {
            return IdentityRows.inState(connection, state);
        } catch (SQLException e) {
            throw new IllegalStateException("The identities could not be read", e);
        }
    }

    /**
     * Merges two records whose match was doubtful or was undone by mistake.
     *
     * @throws IllegalArgumentException if there is no such match, or it is merged
     */
    public Identity merge(long id, String by) {
        return decide(
                id,
                by,
                Identity.State.MERGED,
                Set.of(Identity.State.DOUBTFUL, Identity.State.UNDONE, Identity.State.REJECTED));
    }

    /**
     * Makes the merged event of a match a part of the canonical one.
     *
     * @throws IllegalArgumentException if there is no such match, it is of actors, it is merged, or the event is a part
     *     of another one already
     */
    public Identity part(long id, String by) {
        return decide(
                id,
                by,
                Identity.State.PART,
                Set.of(Identity.State.DOUBTFUL, Identity.State.UNDONE, Identity.State.REJECTED));
    }

    /**
     * Separates two merged records, or a part and its whole, for good.
     *
     * @throws IllegalArgumentException if there is no such match, or it is neither merged nor a part
     */
    public Identity undo(long id, String by) {
        return decide(id, by, Identity.State.UNDONE, Set.of(Identity.State.MERGED, Identity.State.PART));
    }

    /**
     * Records that two records are not the same.
     *
     * @throws IllegalArgumentException if there is no such match, or it is not doubtful
     */
    public Identity reject(long id, String by) {
        return decide(id, by, Identity.State.REJECTED, Set.of(Identity.State.DOUBTFUL));
    }

    private Identity decide(long id, String by, Identity.State state, Set<Identity.State> from) {
        Identity decided;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            // A snapshot from before another decision would not show it.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                decided = decide(connection, id, by, state, from);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The decision could not be written", e);
        }
        changes.accept(new ArchiveChanged());
        return decided;
    }

    private static Identity decide(
            Connection connection, long id, String by, Identity.State state, Set<Identity.State> from)
            throws SQLException {
        WritingLock.take(connection);
        Identity identity = only(connection, id);
        if (!from.contains(identity.state())) {
            throw new IllegalArgumentException(
                    "Match %d is %s and cannot become %s".formatted(id, identity.state(), state));
        }
        if (state == Identity.State.PART) {
            Parts.set(connection, identity);
        } else if (identity.state() == Identity.State.PART) {
            Parts.clear(connection, identity);
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update identity set state = ?, decided_at = now(), decided_by = ? where id = ?")) {
            update.setString(1, state.name());
            update.setString(2, by);
            update.setLong(3, id);
            update.executeUpdate();
        }
        Pointers pointers = new Pointers(connection);
        if (state == Identity.State.MERGED) {
            pointers.merge(identity.kind(), List.of(id));
        } else if (identity.state() == Identity.State.MERGED) {
            pointers.settle(
                    identity.kind(),
                    List.of(identity.canonical().number(), identity.merged().number()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_notify('chancery_archive_changed', '')");
        }
        return only(connection, id);
    }

    private static Identity only(Connection connection, long id) throws SQLException {
        return IdentityRows.withIds(connection, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no match " + id));
    }
}
