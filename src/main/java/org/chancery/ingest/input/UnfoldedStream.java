package org.chancery.ingest.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** The content of a package, which is refused once it is out of proportion to the packed size. */
final class UnfoldedStream extends FilterInputStream {
    private final String file;
    private final LongSupplier packed;
    private long unfolded;

    /** @param packed the number of packed bytes read so far */
    UnfoldedStream(String file, InputStream content, LongSupplier packed) {
        super(content);
        this.file = file;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) {
        unfolded += more;
        requireProportion(file, packed.getAsLong(), unfolded);
    }

    static void requireProportion(String file, long packed, long unfolded) {
        if (unfolded > Limits.UNFOLDED_ANYWAY && unfolded / Limits.UNFOLDING > packed) {
            throw RejectedRows.of(
                    file,
                    "the package unpacks to more than %d times its size, which texts never do"
                            .formatted(Limits.UNFOLDING),
                    "If that is right, unpack it and name the files");
        }
    }
}
