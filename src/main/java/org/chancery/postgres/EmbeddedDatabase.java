package org.chancery.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of this application's own, on a free port of the loopback interface. Its data folder survives a
 * restart and a crash; the server itself ends with {@link #close()}, and with the JVM, even if that is killed.
 *
 * <p>Beside the data folder it keeps its lock, its log and the unpacked programs.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final int MAJOR_VERSION = 18;

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final int port;
    private final String password;
    private final Consumer<Consumer<String>> onLoss;
    private final Ending ending;
    private boolean closed;

    private EmbeddedDatabase(int port, String password, Consumer<Consumer<String>> onLoss, Ending ending) {
        this.port = port;
        this.password = password;
        this.onLoss = onLoss;
        this.ending = ending;
    }

    /** What to do with the server when it is no longer needed here. */
    private interface Ending {
        void end() throws IOException;
    }

    /**
     * Starts the server, on a new data folder if there is none, and waits until it answers.
     *
     * @throws EmbeddedDatabaseException if it cannot run: the folder is in use or of another version, or the machine
     *     does not allow it
     */
    public static EmbeddedDatabase start(Path dataDirectory) {
        return start(dataDirectory, ServerSettings.DURABLE);
    }

    /**
     * The same for a short task beside a running application: connects to the server that this application started on
     * the folder, and only starts one if there is none. The task that started it stops it only when the others that use
     * it have ended.
     */
    public static EmbeddedDatabase startOrJoin(Path dataDirectory) {
        return on(
                DataFolder.at(dataDirectory),
                (folder, lockFile) -> FolderLock.patiently(lockFile, () -> {
                    Optional<FolderLock> lock = FolderLock.tryAcquire(lockFile);
                    return lock.isPresent()
                            ? Optional.of(startLocked(folder, ServerSettings.DURABLE, lock.get())
                                    .untilAlone(guestsOf(folder)))
                            : join(folder);
                }));
    }

    static EmbeddedDatabase start(Path dataDirectory, ServerSettings settings) {
        return on(
                DataFolder.at(dataDirectory),
                (folder, lockFile) -> startLocked(folder, settings, FolderLock.acquire(lockFile)));
    }

    /** A way to get a server on a folder. */
    private interface Way {
        EmbeddedDatabase take(DataFolder folder, Path lockFile) throws IOException;
    }

    private static EmbeddedDatabase on(DataFolder folder, Way way) {
        try {
            PostgresBinaries.requireCarried();
            Files.createDirectories(folder.parent());
            return way.take(folder, folder.beside(".lock"));
        } catch (IOException failure) {
            throw new EmbeddedDatabaseException("""
                    The embedded PostgreSQL cannot use %s (%s). Name a folder that this user may write with \
                    chancery.embedded.data-directory, or set QUARKUS_DATASOURCE_JDBC_URL to a server.""".formatted(folder.path(), failure), failure);
        }
    }

    private static Optional<EmbeddedDatabase> join(DataFolder folder) throws IOException {
        Optional<SharedServerLock> sharedServerLock = SharedServerLock.enter(guestsOf(folder));
        if (sharedServerLock.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt port = PostmasterFile.of(folder).answeringPort();
        if (port.isEmpty()) {
            sharedServerLock.get().close();
            return Optional.empty();
        }
        return Optional.of(
                new EmbeddedDatabase(port.getAsInt(), folder.password(), lost -> {}, sharedServerLock.get()::close));
    }

    private static Path guestsOf(DataFolder folder) {
        return folder.beside(".guests");
    }

    private EmbeddedDatabase untilAlone(Path guests) {
        return new EmbeddedDatabase(port, password, onLoss, () -> {
            try (SharedServerLock left = SharedServerLock.awaitLeaving(guests, EmbeddedDatabase::logWaiting)) {
                ending.end();
            }
        });
    }

    private static void logWaiting() {
        // The logging has ended with the application.
        System.err.println(
                "Another command still uses the database that this one started; the database stops when that "
                        + "command ends.");
    }

    private static EmbeddedDatabase startLocked(DataFolder folder, ServerSettings settings, FolderLock lock)
            throws IOException {
        try {
            PostgresBinaries binaries = PostgresBinaries.unpackBelow(folder.parent());
            PostgresPrograms programs = PostgresPrograms.of(binaries, folder.beside(".log"));
            folder.prepare(programs);
            Postmaster postmaster = new Postmaster(folder, programs);
            postmaster.clearTheWay();
            return startWatched(folder, postmaster, settings, lock);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedDatabase startWatched(
            DataFolder folder, Postmaster postmaster, ServerSettings settings, FolderLock lock) throws IOException {
        int port = freePort();
        Upkeep upkeep = Upkeep.begin(folder, postmaster, settings, port);
        try {
            LOG.infof("PostgreSQL %d runs on port %d with its data in %s", MAJOR_VERSION, port, folder.path());
            return new EmbeddedDatabase(port, folder.password(), upkeep::whenLost, () -> {
                upkeep.close();
                lock.close();
            });
        } catch (IOException | RuntimeException failure) {
            upkeep.close();
            throw failure;
        }
    }

    /**
     * Sets the receiver of the news that the server was killed and cannot be started again. If another process started
     * the server, that process receives it.
     *
     * @param lost receives the reason, and what to do
     */
    public void whenLost(Consumer<String> lost) {
        onLoss.accept(lost);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String username() {
        return DataFolder.USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server if it was started here and waits for its end; connections are cut off, committed data stay. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            ending.end();
        } catch (IOException failure) {
            LOG.error("The embedded PostgreSQL could not be stopped cleanly; it recovers at the next start", failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
