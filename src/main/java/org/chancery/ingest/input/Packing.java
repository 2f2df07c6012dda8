package org.chancery.ingest.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/** How a file is packed, by its first bytes. */
enum Packing {
    EMPTY,
    PLAIN,
    GZIP,
    TAR_GZIP,
    ZIP;

    /** The position of the mark of a tar. */
    private static final int TAR_MARK = 257;

    static Packing of(Path path) throws IOException {
        byte[] start;
        try (InputStream stream = Files.newInputStream(path)) {
            start = stream.readNBytes(4);
        }
        if (start.length == 0) {
            return EMPTY;
        }
        if (start.length >= 2 && start[0] == 0x1F && (start[1] & 0xFF) == 0x8B) {
            return isTar(path) ? TAR_GZIP : GZIP;
        }
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 5) {
            return isOneFile(path) ? PLAIN : ZIP;
        }
        return PLAIN;
    }

    private static boolean isTar(Path path) throws IOException {
        try (GZIPInputStream content = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            byte[] start = content.readNBytes(TAR_MARK + 5);
            return start.length == TAR_MARK + 5
                    && new String(Arrays.copyOfRange(start, TAR_MARK, TAR_MARK + 5), StandardCharsets.US_ASCII)
                            .equals("ustar");
        }
    }

    /** A workbook is a zip, too, and so are some other documents, but each counts as one file. */
    private static boolean isOneFile(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return ForeignFile.isOneFile(zip);
        }
    }
}
