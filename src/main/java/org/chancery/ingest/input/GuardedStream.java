package org.chancery.ingest.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Turns read errors of any library into a refusal of the file. */
final class GuardedStream extends FilterInputStream {
    private final String file;

    GuardedStream(String file, InputStream content) {
        super(content);
        this.file = file;
    }

    @Override
    public int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw RejectedRows.of(file, e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            throw RejectedRows.of(file, e);
        }
    }
}
