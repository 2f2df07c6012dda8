package org.chancery.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of this application's own, on a free port of the loopback interface. Its data folder survives a
 * restart and a crash; the server itself ends with {@link #close()}, and with the JVM however that dies.
 *
 * <p>Beside the data folder it keeps its lock, its log and the unpacked programs.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final int MAJOR_VERSION = 18;

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final Postmaster postmaster;
    private final Watchdog watchdog;
    private final FolderLock lock;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(Postmaster postmaster, Watchdog watchdog, FolderLock lock, int port, String password) {
        this.postmaster = postmaster;
        this.watchdog = watchdog;
        this.lock = lock;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, on a new data folder if there is none yet, and waits until it answers.
     *
     * @throws EmbeddedDatabaseException if it cannot run: the folder is in use, is of another version, or the machine
     *     does not allow it
     */
    public static EmbeddedDatabase start(Path dataDirectory) {
        return start(dataDirectory, ServerSettings.DURABLE);
    }

    static EmbeddedDatabase start(Path dataDirectory, ServerSettings settings) {
        DataFolder folder = DataFolder.at(dataDirectory);
        try {
            PostgresBinaries.requireCarried();
            Files.createDirectories(folder.parent());
            FolderLock lock = FolderLock.acquire(folder.beside(".lock"));
            try {
                return startLocked(folder, settings, lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new EmbeddedDatabaseException("""
                    The embedded PostgreSQL cannot use %s (%s). Name a folder that this user may write with \
                    chancery.embedded.data-directory, or set QUARKUS_DATASOURCE_JDBC_URL to a server.""".formatted(folder.path(), failure), failure);
        }
    }

    private static EmbeddedDatabase startLocked(DataFolder folder, ServerSettings settings, FolderLock lock)
            throws IOException {
        PostgresBinaries binaries = PostgresBinaries.unpackBelow(folder.parent());
        PostgresPrograms programs = PostgresPrograms.of(binaries, folder.beside(".log"));
        folder.prepare(programs);
        Postmaster postmaster = new Postmaster(folder, programs);
        postmaster.clearTheWay();
        int port = freePort();
        Watchdog watchdog = Watchdog.over(folder);
        try {
            postmaster.start(settings, port);
            watchdog.guard(postmaster);
            LOG.infof("PostgreSQL %d runs on port %d with its data in %s", MAJOR_VERSION, port, folder.path());
            return new EmbeddedDatabase(postmaster, watchdog, lock, port, folder.password());
        } catch (IOException | RuntimeException failure) {
            postmaster.stop();
            watchdog.close();
            throw failure;
        }
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

    /** Stops the server and waits for its end; what is connected is cut off, what is committed stays. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            postmaster.stop();
            watchdog.close();
            lock.close();
        } catch (IOException failure) {
            LOG.error("The embedded PostgreSQL could not be stopped in order; it recovers at the next start", failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
