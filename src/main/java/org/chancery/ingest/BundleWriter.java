package org.chancery.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.entry.ArchiveChanged;
import org.chancery.ingest.Entries.Claim;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;

/**
 * Writes a bundle into the archive, whole or not at all.
 *
 * <p>Records are known by their keys: those that say the same as before are not touched, changed ones are updated under
 * their id, and events and disputes that are gone are marked withdrawn.
 */
@ApplicationScoped
public class BundleWriter {
    private static final Logger LOG = Logger.getLogger(BundleWriter.class);
    /** Any number will do that no other lock of this database uses. */
    private static final long WRITER_LOCK = 0x6368616e63657279L;

    private final DataSource dataSource;
    private final Consumer<ArchiveChanged> listener;

    @Inject
    BundleWriter(DataSource dataSource, Event<ArchiveChanged> changes) {
        this(dataSource, changes::fire);
    }

    /** @param listener is told after the commit of every bundle that had something to write */
    BundleWriter(DataSource dataSource, Consumer<ArchiveChanged> listener) {
        this.dataSource = dataSource;
        this.listener = listener;
    }

    /**
     * Writes a bundle that has been checked.
     *
     * @return whether anything had to be written
     * @throws BundleException if it contradicts what the archive holds; nothing is written then
     */
    public boolean write(Bundle bundle) {
        var written = inTransaction(bundle);
        if (written) {
            listener.accept(new ArchiveChanged());
        }
        return written;
    }

    private boolean inTransaction(Bundle bundle) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            // A snapshot taken before the lock was granted would not show what the node before has written.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                var written = write(bundle, connection);
                connection.commit();
                return written;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw refusal(bundle, e);
        }
    }

    private boolean write(Bundle bundle, Connection connection) throws SQLException {
        lock(connection);
        var dataset = new DatasetRow(connection);
        var hash = ContentHash.of(bundle);
        if (dataset.isLoaded(bundle.dataset().key(), hash)) {
            return false;
        }
        var entries = Entries.of(connection, dataset.write(bundle.dataset(), hash));
        claimEntries(bundle, entries);
        writeRecords(bundle, connection, entries);
        LOG.infof(
                "Loaded %s, version %s",
                bundle.dataset().key(), bundle.dataset().version());
        return true;
    }

    /** Two nodes that start at once write one after the other; the second finds nothing left to do. */
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, WRITER_LOCK);
            statement.execute();
        }
    }

    private static void claimEntries(Bundle bundle, Entries entries) throws SQLException {
        entries.claim(bundle.sources().stream()
                .map(source -> new Claim(source.key(), RecordKind.SOURCE, source))
                .toList());
        entries.claim(bundle.actors().stream()
                .map(actor -> new Claim(actor.key(), actor.kind(), actor))
                .toList());
        entries.claim(AffiliationRows.claims(bundle.affiliations()));
        entries.claim(bundle.places().stream()
                .map(place -> new Claim(place.key(), RecordKind.PLACE, place))
                .toList());
        entries.claim(bundle.topics().stream()
                .map(topic -> new Claim(topic.key(), RecordKind.TOPIC, topic))
                .toList());
        entries.claim(bundle.disputes().stream()
                .map(dispute -> new Claim(dispute.key(), RecordKind.DISPUTE, dispute))
                .toList());
        entries.claim(bundle.events().stream()
                .map(event -> new Claim(event.key(), event.type(), event))
                .toList());
    }

    private static void writeRecords(Bundle bundle, Connection connection, Entries entries) throws SQLException {
        var datasetId = entries.datasetId();
        var references = new References(connection, entries);
        var annotations = new Annotations(connection, references);
        new SourceRows(connection, entries).write(bundle.sources());
        new ActorRows(connection, entries, annotations).write(bundle.actors());
        var affiliationsChanged =
                new AffiliationRows(connection, entries, references, annotations).write(bundle.affiliations());
        new PlaceRows(connection, entries, references, annotations).write(bundle.places(), bundle.topics());
        new DisputeRows(connection, entries, references, annotations, datasetId).write(bundle.disputes());
        var events = new EventRows(connection, entries, references, annotations, datasetId).write(bundle.events());
        var withdrawn = new Withdrawal(connection).withdraw(entries.withdrawRest());
        var parties = new EventParties(connection);
        if (affiliationsChanged || withdrawn.affiliations()) {
            parties.deriveAll();
        } else {
            events.addAll(withdrawn.events());
            parties.derive(events);
        }
    }

    private static RuntimeException refusal(Bundle bundle, SQLException e) {
        var state = e.getSQLState();
        // Class 23: the archive's own constraints, such as two foreign ministers of one state at a time.
        if (state == null || !state.startsWith("23")) {
            return new IllegalStateException("The archive could not be written", e);
        }
        var detail = e instanceof PSQLException refused && refused.getServerErrorMessage() != null
                ? refused.getServerErrorMessage().getDetail()
                : null;
        return new BundleException(List.of(new Problem(
                new Problem.Location("archive", 1, 1),
                "/" + bundle.dataset().key(),
                null,
                "it contradicts the archive or itself: " + (detail == null ? e.getMessage() : detail),
                "Correct the dataset")));
    }
}
