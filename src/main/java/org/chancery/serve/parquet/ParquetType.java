package org.chancery.serve.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The types of columns. The numbers are those of Parquet's own definition. */
public enum ParquetType {
    /** Text, a {@link String}. */
    TEXT(6, 0, 1) {
        @Override
        void write(Object value, ByteArrayOutputStream plain) {
            byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
            plain.writeBytes(littleEndian(4).putInt(bytes.length).array());
            plain.writeBytes(bytes);
        }
    },
    /** A day of the Gregorian calendar, also before it was in use: a {@link LocalDate}. */
    DAY(1, 6, 6) {
        @Override
        void write(Object value, ByteArrayOutputStream plain) {
            int days = Math.toIntExact(((LocalDate) value).toEpochDay());
            plain.writeBytes(littleEndian(4).putInt(days).array());
        }
    },
    /** A whole number, an {@link Integer}. */
    WHOLE(1, ParquetNumbers.NONE, ParquetNumbers.NONE) {
        @Override
        void write(Object value, ByteArrayOutputStream plain) {
            plain.writeBytes(littleEndian(4).putInt((Integer) value).array());
        }
    },
    /** A real number, a {@link Double}. */
    REAL(5, ParquetNumbers.NONE, ParquetNumbers.NONE) {
        @Override
        void write(Object value, ByteArrayOutputStream plain) {
            plain.writeBytes(littleEndian(8).putDouble((Double) value).array());
        }
    };

    private final int physical;
    private final int converted;
    private final int logical;

    ParquetType(int physical, int converted, int logical) {
        this.physical = physical;
        this.converted = converted;
        this.logical = logical;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes a value in the encoding PLAIN. */
    abstract void write(Object value, ByteArrayOutputStream plain);

    /** How values are stored. */
    int physical() {
        return physical;
    }

    /** Writes what the values mean into the schema. */
    void describe(ThriftStruct element) {
        if (converted != ParquetNumbers.NONE) {
            element.number(6, converted);
            element.struct(10, new ThriftStruct().struct(logical, new ThriftStruct()));
        }
    }
}
