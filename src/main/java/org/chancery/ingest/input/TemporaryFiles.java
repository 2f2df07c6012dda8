package org.chancery.ingest.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What an import keeps outside the archive while it runs. */
final class TemporaryFiles implements AutoCloseable {
    private final List<Path> files = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();

    /** Keeps the content in a file. */
    Path keep(InputStream content) throws IOException {
        var file = Files.createTempFile("chancery-input", ".part");
        files.add(file);
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /** Closes it, too, in the end. */
    <C extends Closeable> C holdOpen(C closeable) {
        opened.add(closeable);
        return closeable;
    }

    @Override
    public void close() {
        try {
            for (var closeable : opened) {
                closeable.close();
            }
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Temporary files cannot be removed", e);
        }
    }
}
