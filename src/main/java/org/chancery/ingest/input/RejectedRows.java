package org.chancery.ingest.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;

/** Makes the exceptions for files that are wrong as a whole. */
final class RejectedRows {
    private RejectedRows() {}

    static BundleException of(String file, String reason, String remedy) {
        return at(new Problem.Location(file, 0, 0), reason, remedy);
    }

    static BundleException at(Problem.Location location, String reason, String remedy) {
        return new BundleException(location, reason, remedy);
    }

    static BundleException changed(String file) {
        return of(file, "the file changed while it was read", "Import it when nothing writes to it any more");
    }

    static BundleException of(String file, IOException failure) {
        if (failure instanceof EOFException) {
            return of(file, "the compressed file ends before its content does", "Download it again, in full");
        }
        if (failure instanceof ZipException) {
            return of(file, "the compressed file is damaged: " + failure.getMessage(), "Download it again, in full");
        }
        if (failure instanceof NoSuchFileException) {
            return of(file, "there is no such file", "Correct the path");
        }
        if (failure instanceof AccessDeniedException) {
            return of(file, "there is no permission to read the file", "Give the user of this command that permission");
        }
        return of(file, "the file cannot be read: " + failure.getMessage(), "Check the file and the disk it lies on");
    }
}
