package org.chancery.serve.explorer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pixels as PNG: the few parts of the format that a picture without text needs. Java's own writer comes with
 * AWT, which is no small part of a native executable.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;

    /** Each byte is written as the difference from that above: most rows of our pictures are like those above. */
    private static final int FILTER_UP = 2;

    private PngFile() {}

    /** The file of a picture. */
    static byte[] of(Canvas canvas) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(canvas));
            chunk(out, "IDAT", pixels(canvas));
            chunk(out, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(Canvas canvas) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(canvas.width());
        out.writeInt(canvas.height());
        // The last three: the only methods that there are, and no interlacing.
        out.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] pixels(Canvas canvas) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] above = new byte[3 * canvas.width()];
            byte[] row = new byte[3 * canvas.width()];
            byte[] written = new byte[3 * canvas.width()];
            for (int y = 0; y < canvas.height(); y++) {
                canvas.row(y, row);
                for (int place = 0; place < row.length; place++) {
                    written[place] = (byte) (row[place] - above[place]);
                }
                out.write(FILTER_UP);
                out.write(written);
                System.arraycopy(row, 0, above, 0, row.length);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
