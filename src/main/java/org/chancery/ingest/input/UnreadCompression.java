package org.chancery.ingest.input;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Replaces Zstandard in a native executable. Commons Compress can read such packages with a library that we do not
 * include: no workbook uses it, and {@link WorkbookCheck} refuses one that does. A native build needs every class that
 * could be called, and would fail without the library.
 */
final class UnreadCompression {
    private UnreadCompression() {}

    private static InputStream refuse() throws ZipException {
        throw new ZipException("Zstandard is not read");
    }

    @TargetClass(ZipFile.class)
    static final class OfFiles {

        @Substitute
        InputStream createZstdInputStream(InputStream compressed) throws ZipException {
            return refuse();
        }
    }

    @TargetClass(ZipArchiveInputStream.class)
    static final class OfStreams {

        @Substitute
        InputStream createZstdInputStream(InputStream compressed) throws ZipException {
            return refuse();
        }
    }
}
