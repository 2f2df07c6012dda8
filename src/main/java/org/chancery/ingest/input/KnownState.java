package org.chancery.ingest.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state of a file in the file system, which reveals changes. */
record KnownState(
        String name,
        Path path,
        long size,
        FileTime modified,
        @Nullable Object identity) {

    static KnownState of(String name, Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new KnownState(name, path, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** @throws org.chancery.ingest.model.BundleException if the file changed */
    void requireUnchanged() {
        try {
            KnownState now = of(name, path);
            if (size != now.size || !modified.equals(now.modified) || !Objects.equals(identity, now.identity)) {
                throw RejectedRows.changed(name);
            }
        } catch (IOException e) {
            throw RejectedRows.of(name, e);
        }
    }
}
