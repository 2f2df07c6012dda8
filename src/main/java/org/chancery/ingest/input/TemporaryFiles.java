package org.chancery.ingest.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that an import keeps outside of the archive while it runs. */
final class TemporaryFiles implements AutoCloseable {
    private final List<Path> files = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();

    /** Keeps the content in a file. */
    Path keep(InputStream content) throws IOException {
        Path file = TemporaryFolder.newFile(".part");
        files.add(file);
        try (OutputStream output = TemporaryFolder.write(file)) {
            content.transferTo(output);
        }
        return file;
    }

    /** Closes this, too, at the end. */
    <C extends Closeable> C holdOpen(C closeable) {
        opened.add(closeable);
        return closeable;
    }

    @Override
    public void close() {
        try {
            for (Closeable closeable : opened) {
                closeable.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be closed", e);
        } finally {
            files.forEach(TemporaryFolder::remove);
        }
    }
}
