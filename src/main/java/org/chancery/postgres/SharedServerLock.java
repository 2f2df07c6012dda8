package org.chancery.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The applications that use a server which another one started. Each shares a lock, which the operating system frees
 * when that application dies.
 */
final class SharedServerLock implements AutoCloseable {

    private final FileChannel channel;

    private SharedServerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Joins them; empty once the server accepts no more. */
    static Optional<SharedServerLock> enter(Path file) throws IOException {
        FileChannel channel = open(file);
        try {
            if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException thisApplicationIsIn) {
            // It shares the lock already.
        }
        return Optional.of(new SharedServerLock(channel));
    }

    /** Waits until all have ended, and admits no new ones until it is closed. */
    static SharedServerLock awaitLeaving(Path file, Runnable patience) throws IOException {
        FileChannel channel = open(file);
        if (channel.tryLock() == null) {
            patience.run();
            channel.lock();
        }
        return new SharedServerLock(channel);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
