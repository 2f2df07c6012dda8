package org.chancery.ingest.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The progress in reading a file, in bytes on disk. Bytes that are read again count once. */
final class ReadingProgress {
    private final long size;
    private final double bytesOnDiskPerByte;
    private volatile long reached;

    /**
     * @param size the size of the file on disk
     * @param length the number of bytes to its end; it differs if the file is packed
     */
    ReadingProgress(long size, long length) {
        this.size = size;
        this.bytesOnDiskPerByte = length <= 0 ? 0 : (double) size / length;
    }

    long size() {
        return size;
    }

    long reached() {
        return reached;
    }

    void rewind() {
        reached = 0;
    }

    InputStream watch(InputStream stream) {
        return new Watched(stream);
    }

    private void reach(long position) {
        reached = Math.max(reached, Math.min(size, Math.round(position * bytesOnDiskPerByte)));
    }

    private final class Watched extends FilterInputStream {
        private long position;

        Watched(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            if (value >= 0) {
                reach(++position);
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            if (count > 0) {
                position += count;
                reach(position);
            }
            return count;
        }
    }
}
