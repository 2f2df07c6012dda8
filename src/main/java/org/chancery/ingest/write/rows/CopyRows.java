package org.chancery.ingest.write.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.List;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way to the server, in the binary format of PostgreSQL's {@code COPY}. The type of a value decides its
 * form: {@code Long} is a bigint, {@code Integer} an integer, {@code Short} a smallint, a list an array of text; enums
 * and dates are text.
 */
public final class CopyRows {
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] TRAILER = {(byte) 0xff, (byte) 0xff};
    private static final int TYPE_TEXT = 25;
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long SECONDS_OF_2000 =
            LocalDateTime.of(2000, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);

    private final String sql;
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
    private int savepoint;

    public CopyRows(String table, String... columns) {
        sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)";
    }

    public void add(@Nullable Object... values) {
        reserve(2);
        bytes.putShort((short) values.length);
        for (Object value : values) {
            addValue(value);
        }
    }

    /** Marks the current position, so that later rows can be removed. */
    void savepoint() {
        savepoint = bytes.position();
    }

    void rollback() {
        bytes.position(savepoint);
    }

    boolean isEmpty() {
        return bytes.position() == 0;
    }

    /** Sends the rows, and is empty again. */
    public void send(Connection connection) throws SQLException {
        if (isEmpty()) {
            return;
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            copy.writeToCopy(HEADER, 0, HEADER.length);
            copy.writeToCopy(bytes.array(), 0, bytes.position());
            copy.writeToCopy(TRAILER, 0, TRAILER.length);
            copy.endCopy();
        } catch (SQLException failure) {
            cancel(copy, failure);
            throw failure;
        }
        bytes.clear();
        savepoint = 0;
    }

    /** The cause is what broke the connection, not the failed cancellation. */
    private static void cancel(CopyIn copy, SQLException failure) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    private void addValue(@Nullable Object value) {
        if (value == null) {
            reserve(4);
            bytes.putInt(-1);
        } else if (value instanceof Long number) {
            reserve(12);
            bytes.putInt(8).putLong(number);
        } else if (value instanceof Integer number) {
            reserve(8);
            bytes.putInt(4).putInt(number);
        } else if (value instanceof Short number) {
            reserve(6);
            bytes.putInt(2).putShort(number);
        } else if (value instanceof Double number) {
            reserve(12);
            bytes.putInt(8).putDouble(number);
        } else if (value instanceof Boolean flag) {
            reserve(5);
            bytes.putInt(1).put((byte) (flag ? 1 : 0));
        } else if (value instanceof LocalDateTime moment) {
            reserve(12);
            bytes.putInt(8).putLong(micros(moment));
        } else if (value instanceof List<?> list) {
            addArray(list);
        } else {
            addText(text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Edtf date ? date.text() : (String) value;
    }

    /** Counted from the start of 2000, as in the server; the lowest and the highest number mean no limit. */
    private static long micros(LocalDateTime moment) {
        if (moment.equals(LocalDateTime.MIN)) {
            return Long.MIN_VALUE;
        }
        if (moment.equals(LocalDateTime.MAX)) {
            return Long.MAX_VALUE;
        }
        return (moment.toEpochSecond(ZoneOffset.UTC) - SECONDS_OF_2000) * MICROS_PER_SECOND
                + moment.getLong(ChronoField.MICRO_OF_SECOND);
    }

    private void addText(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        reserve(4 + encoded.length);
        bytes.putInt(encoded.length).put(encoded);
    }

    private void addArray(List<?> list) {
        reserve(24);
        int begin = bytes.position();
        bytes.putInt(0).putInt(list.isEmpty() ? 0 : 1).putInt(0).putInt(TYPE_TEXT);
        if (!list.isEmpty()) {
            bytes.putInt(list.size()).putInt(1);
        }
        list.forEach(element -> addText(text(element)));
        bytes.putInt(begin, bytes.position() - begin - 4);
    }

    private void reserve(int length) {
        if (bytes.remaining() < length) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + length));
            bytes = larger.put(bytes.flip());
        }
    }
}
