package org.chancery.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A server with the {@link PreparedArchives}, whose data are deleted with it. */
public final class ThrowawayServer implements AutoCloseable {
    private final Path folder;
    private final EmbeddedDatabase database;

    private ThrowawayServer(Path folder) {
        this.folder = folder;
        database = EmbeddedDatabase.start(folder, ServerSettings.THROWAWAY);
    }

    /**
     * Starts a server over a copy of a prepared archive.
     *
     * @param name tells apart the servers of one JVM
     */
    public static ThrowawayServer start(String name) {
        Path folder = PreparedArchives.FOLDER.resolve(
                name + "-" + ProcessHandle.current().pid());
        PreparedArchives.copyTo(folder);
        return new ThrowawayServer(folder);
    }

    public EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        try {
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
