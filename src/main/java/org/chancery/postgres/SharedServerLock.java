package org.chancery.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The applications that work on a server which another has started. Each shares a lock, which the operating system
 * frees when that application dies, however it does.
 */
final class SharedServerLock implements AutoCloseable {

    private final FileChannel channel;

    private SharedServerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Comes in as one of them; empty once the server waits for nobody any more. */
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

    /** Waits until all have gone, and lets nobody in until it is closed. */
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
