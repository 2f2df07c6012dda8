package org.chancery.serve.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The values of a column in one group of rows: a single page. */
final class ColumnChunk {
    private final ParquetColumn column;
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
    private int rows;
    private int run;
    private boolean runIsPresent;

    ColumnChunk(ParquetColumn column) {
        this.column = column;
    }

    void add(@Nullable Object value) {
        boolean isPresent = value != null;
        if (isPresent != runIsPresent) {
            endRun();
            runIsPresent = isPresent;
        }
        run++;
        rows++;
        if (value != null) {
            column.type().write(value, plain);
        }
    }

    int bytes() {
        return plain.size();
    }

    /** Whether values are present is written as runs of the same. */
    private void endRun() {
        if (run > 0) {
            ThriftStruct.varint((long) run << 1, levels);
            levels.write(runIsPresent ? 1 : 0);
            run = 0;
        }
    }

    /**
     * Writes the page.
     *
     * @param offset the position of the stream in the file
     */
    Written write(OutputStream stream, long offset) throws IOException {
        byte[] content = content();
        byte[] packed = packed(content);
        byte[] header = new ThriftStruct()
                .number(1, ParquetNumbers.DATA_PAGE)
                .number(2, content.length)
                .number(3, packed.length)
                .struct(
                        5,
                        new ThriftStruct()
                                .number(1, rows)
                                .number(2, ParquetNumbers.PLAIN)
                                .number(3, ParquetNumbers.RLE)
                                .number(4, ParquetNumbers.RLE))
                .encoded();
        stream.write(header);
        stream.write(packed);
        return new Written(
                described(offset, header.length + content.length, header.length + packed.length),
                header.length + packed.length,
                header.length + content.length);
    }

    private byte[] content() {
        endRun();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(levels.size())
                .array());
        content.writeBytes(levels.toByteArray());
        content.writeBytes(plain.toByteArray());
        return content.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private ThriftStruct described(long offset, long unpacked, long packed) {
        ThriftStruct data = new ThriftStruct()
                .number(1, column.type().physical())
                .numbers(2, List.of(ParquetNumbers.PLAIN, ParquetNumbers.RLE))
                .texts(3, List.of(column.name()))
                .number(4, ParquetNumbers.GZIP)
                .longNumber(5, rows)
                .longNumber(6, unpacked)
                .longNumber(7, packed)
                .longNumber(9, offset);
        return new ThriftStruct().longNumber(2, offset).struct(3, data);
    }

    /**
     * What was written.
     *
     * @param description for the end of the file
     * @param bytes in the file
     * @param unpacked the same before compression
     */
    record Written(ThriftStruct description, long bytes, long unpacked) {}
}
