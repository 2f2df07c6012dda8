package org.chancery.ingest.input;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.CompressorInputStream;

/**
 * Takes the place of Zstandard in a native executable. Commons Compress can read packages that are compressed so, with a
 * library that we do not bring: no workbook uses it, and {@link WorkbookCheck} refuses one that would. A native build wants
 * to know of everything that could be called, and would stop at the library that is missing.
 */
@TargetClass(className = "org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream")
@Substitute
final class UnreadCompression extends CompressorInputStream {

    @Substitute
    UnreadCompression(InputStream compressed) throws IOException {
        throw new ZipException("Zstandard is not read");
    }

    @Substitute
    @Override
    public int read() throws IOException {
        throw new ZipException("Zstandard is not read");
    }
}
