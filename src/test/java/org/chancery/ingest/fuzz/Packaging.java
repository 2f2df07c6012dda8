package org.chancery.ingest.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** How files are packed. */
enum Packaging {
    /** Each by itself. */
    GZ {
        @Override
        FileSet of(FileSet files) {
            TreeMap<String, byte[]> packed = new TreeMap<>();
            files.files()
                    .forEach((name, content) ->
                            packed.put(name + ".gz", written(stream -> writeCompressed(content, stream))));
            return new FileSet(files.name(), packed);
        }
    },
    /** All of them together. */
    ZIP {
        @Override
        FileSet of(FileSet files) {
            return new FileSet(files.name(), Map.of("all.zip", written(stream -> writeZip(files, stream))));
        }
    },
    /** All of them together. */
    TAR_GZ {
        @Override
        FileSet of(FileSet files) {
            return new FileSet(files.name(), Map.of("all.tar.gz", written(stream -> writeTar(files, stream))));
        }
    };

    abstract FileSet of(FileSet files);

    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeCompressed(byte[] content, OutputStream stream) throws IOException {
        try (GZIPOutputStream gzip = new GZIPOutputStream(stream)) {
            gzip.write(content);
        }
    }

    private static void writeZip(FileSet files, OutputStream stream) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }

    private static void writeTar(FileSet files, OutputStream stream) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(stream))) {
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
    }
}
