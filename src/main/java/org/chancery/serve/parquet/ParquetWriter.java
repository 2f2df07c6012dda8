package org.chancery.serve.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.serve.parquet.ColumnChunk.Written;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as Apache Parquet: columns without nesting, the encoding PLAIN, and gzip. It holds one group of rows
 * in memory. The file has no end, and so is no Parquet, before {@link #end}.
 */
public final class ParquetWriter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    /** A group is written when it has as many rows, or as many bytes. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final OutputStream stream;
    private final List<ParquetColumn> columns;
    private final List<ThriftStruct> groups = new ArrayList<>();
    private List<ColumnChunk> chunks;
    private int rowsOfGroup;
    private long rows;
    private long offset;

    /** Starts a file on the stream, which stays open. */
    public ParquetWriter(OutputStream stream, List<ParquetColumn> columns) throws IOException {
        this.stream = stream;
        this.columns = List.copyOf(columns);
        chunks = emptyChunks();
        write(MAGIC);
    }

    private List<ColumnChunk> emptyChunks() {
        return columns.stream().map(ColumnChunk::new).toList();
    }

    /** Adds a row, with a value or null for each column, in the order of the columns. */
    public void add(List<? extends @Nullable Object> values) throws IOException {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("%d values for %d columns".formatted(values.size(), columns.size()));
        }
        for (int column = 0; column < columns.size(); column++) {
            chunks.get(column).add(values.get(column));
        }
        rowsOfGroup++;
        if (rowsOfGroup == MOST_ROWS
                || chunks.stream().mapToInt(ColumnChunk::bytes).sum() >= MOST_BYTES) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        if (rowsOfGroup == 0) {
            return;
        }
        List<ThriftStruct> described = new ArrayList<>();
        long unpacked = 0;
        for (ColumnChunk chunk : chunks) {
            Written written = chunk.write(stream, offset);
            offset += written.bytes();
            unpacked += written.unpacked();
            described.add(written.description());
        }
        groups.add(
                new ThriftStruct().structs(1, described).longNumber(2, unpacked).longNumber(3, rowsOfGroup));
        rows += rowsOfGroup;
        rowsOfGroup = 0;
        chunks = emptyChunks();
    }

    /**
     * Writes the rest.
     *
     * @param about what the file says about itself
     */
    public void end(Map<String, String> about) throws IOException {
        endGroup();
        byte[] footer = footer(about);
        write(footer);
        write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        write(MAGIC);
    }

    private byte[] footer(Map<String, String> about) {
        return new ThriftStruct()
                .number(1, VERSION)
                .structs(2, schema())
                .longNumber(3, rows)
                .structs(4, groups)
                .structs(
                        5,
                        about.entrySet().stream()
                                .map(entry -> new ThriftStruct()
                                        .text(1, entry.getKey())
                                        .text(2, entry.getValue()))
                                .toList())
                .text(6, "Chancery")
                .encoded();
    }

    private List<ThriftStruct> schema() {
        List<ThriftStruct> elements = new ArrayList<>();
        elements.add(new ThriftStruct().text(4, "schema").number(5, columns.size()));
        for (ParquetColumn column : columns) {
            ThriftStruct element = new ThriftStruct()
                    .number(1, column.type().physical())
                    .number(3, ParquetNumbers.OPTIONAL)
                    .text(4, column.name());
            column.type().describe(element);
            elements.add(element);
        }
        return elements;
    }

    private void write(byte[] bytes) throws IOException {
        stream.write(bytes);
        offset += bytes.length;
    }
}
