package org.chancery.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock of the one application that may use a data folder; the operating system frees it when that application dies.
 */
final class FolderLock implements AutoCloseable {

    /** Long enough for the previous run of a live reload, or of a restart, to finish stopping. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    // Closing a second channel on the file would free the lock of the first, so one JVM opens it once.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** One attempt that needs the lock or its holder; empty if it is too early. */
    interface Attempt<T> {
        Optional<T> make() throws IOException;
    }

    static FolderLock acquire(Path file) throws IOException {
        if (HELD_HERE.contains(file)) {
            throw inUse(file);
        }
        return patiently(file, () -> tryAcquire(file));
    }

    /** Repeats an attempt for a while, as long as this lock is taken. */
    static <T> T patiently(Path file, Attempt<T> attempt) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> outcome = attempt.make();
        while (outcome.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw inUse(file);
            }
            Pause.shortly();
            outcome = attempt.make();
        }
        return outcome.get();
    }

    /** Empty while another process holds it. */
    static Optional<FolderLock> tryAcquire(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        boolean acquired = false;
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            acquired = isLocked(channel);
            return acquired ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
        } finally {
            if (!acquired) {
                channel.close();
                HELD_HERE.remove(file);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByAnotherClassLoader) {
            return false;
        }
    }

    private static EmbeddedDatabaseException inUse(Path file) {
        return new EmbeddedDatabaseException("""
                    Another application uses the embedded database (it holds %s). Stop it, give this one a \
                    folder of its own with chancery.embedded.data-directory, or point both at a server with \
                    QUARKUS_DATASOURCE_JDBC_URL.""".formatted(file));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
