package org.chancery.serve.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A struct in Thrift's compact protocol, in which Parquet describes its parts. Its fields come in rising order. */
final class ThriftStruct {
    private static final int NUMBER = 5;
    private static final int LONG_NUMBER = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONG_LIST = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int last;

    ThriftStruct number(int field, int value) {
        header(field, NUMBER);
        varint(zigzag(value));
        return this;
    }

    ThriftStruct longNumber(int field, long value) {
        header(field, LONG_NUMBER);
        varint(zigzag(value));
        return this;
    }

    ThriftStruct text(int field, String value) {
        header(field, BINARY);
        binary(value);
        return this;
    }

    ThriftStruct struct(int field, ThriftStruct value) {
        header(field, STRUCT);
        bytes.writeBytes(value.encoded());
        return this;
    }

    ThriftStruct structs(int field, List<ThriftStruct> values) {
        list(field, STRUCT, values.size());
        values.forEach(value -> bytes.writeBytes(value.encoded()));
        return this;
    }

    ThriftStruct numbers(int field, List<Integer> values) {
        list(field, NUMBER, values.size());
        values.forEach(value -> varint(zigzag(value)));
        return this;
    }

    ThriftStruct texts(int field, List<String> values) {
        list(field, BINARY, values.size());
        values.forEach(this::binary);
        return this;
    }

    /** The fields and the mark of their end. */
    byte[] encoded() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.write(0);
        return whole.toByteArray();
    }

    private void header(int field, int type) {
        int step = field - last;
        if (step < 1 || step > 15) {
            throw new IllegalArgumentException("Field %d does not follow field %d".formatted(field, last));
        }
        bytes.write(step << 4 | type);
        last = field;
    }

    private void list(int field, int type, int size) {
        header(field, LIST);
        if (size < LONG_LIST) {
            bytes.write(size << 4 | type);
        } else {
            bytes.write(LONG_LIST << 4 | type);
            varint(size);
        }
    }

    private void binary(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        varint(text.length);
        bytes.writeBytes(text);
    }

    private void varint(long value) {
        varint(value, bytes);
    }

    /** Writes a number with seven bits in each byte, as runs of levels do, too. */
    static void varint(long value, ByteArrayOutputStream bytes) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }
}
