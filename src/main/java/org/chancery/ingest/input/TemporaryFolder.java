package org.chancery.ingest.input;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The temporary files of this process: a folder that only its user can read, and that is removed at the end of the
 * process. The next process removes the folder of a killed one, which it recognises by the free lock.
 */
public final class TemporaryFolder {
    static final String PREFIX = "chancery-import-";
    private static final String LOCK = "lock";
    private static final Logger LOG = Logger.getLogger(TemporaryFolder.class);
    private static final AtomicLong USED = new AtomicLong();
    private static @Nullable TemporaryFolder folder;

    private final Path path;
    private final FileLock lock;

    private TemporaryFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** A new file for this process only. */
    public static Path newFile(String ending) {
        try {
            return Files.createTempFile(folder().path, "", ending);
        } catch (IOException e) {
            throw new TemporarySpaceException(e);
        }
    }

    /** Writes to a file of this folder, within the limit. */
    public static OutputStream write(Path file) {
        try {
            return new Counted(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new TemporarySpaceException(e);
        }
    }

    /** Removes a file of this folder before the end of the process. */
    public static void remove(Path file) {
        try {
            long size = Files.size(file);
            if (Files.deleteIfExists(file)) {
                USED.addAndGet(-size);
            }
        } catch (IOException e) {
            LOG.warnf("The temporary file %s could not be removed: %s", file, e.getMessage());
        }
    }

    private static synchronized TemporaryFolder folder() throws IOException {
        if (folder == null || !Files.isDirectory(folder.path)) {
            Path parent = Path.of(System.getProperty("java.io.tmpdir"));
            removeAbandoned(parent);
            folder = create(parent);
            Runtime.getRuntime().addShutdownHook(new Thread(folder::remove, "temporary-files-removal"));
        }
        return folder;
    }

    private static TemporaryFolder create(Path parent) throws IOException {
        Path path = Files.createTempDirectory(parent, PREFIX);
        // The lock is held before the file has the name that others look for.
        Path unnamed = path.resolve(LOCK + ".new");
        FileLock lock = FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                .lock();
        Files.move(unnamed, path.resolve(LOCK));
        return new TemporaryFolder(path, lock);
    }

    static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path path : found) {
                if (Files.isRegularFile(path.resolve(LOCK)) && !isHeld(path.resolve(LOCK))) {
                    removeAll(path);
                }
            }
        }
    }

    private static boolean isHeld(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (IOException | java.nio.channels.OverlappingFileLockException othersOrOurs) {
            return true;
        }
    }

    private void remove() {
        removeAll(path);
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            LOG.debug("A lock could not be released", e);
        }
    }

    private static void removeAll(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LOG.warnf("The temporary files in %s could not be removed: %s", folder, e.getMessage());
        }
    }

    /** Counts the size of all files together. */
    private static final class Counted extends FilterOutputStream {
        private final long limit = Limits.temporaryBytes();

        Counted(OutputStream file) {
            super(file);
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (USED.addAndGet(length) > limit) {
                throw new TemporarySpaceException(
                        "the import needs more than %,d GB of temporary files".formatted(limit / 1_000_000_000),
                        "Unpack the files and name them, or raise the limit with -D%s=… before -jar"
                                .formatted(Limits.TEMPORARY_SETTING));
            }
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new TemporarySpaceException(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new TemporarySpaceException(e);
            }
        }
    }
}
