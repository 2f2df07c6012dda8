import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An answer of HTTP/1.1 as it arrives, in one buffer that the answers of a connection share. */
final class Answer {
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "\r\ntransfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private int body;
    private int end;
    private boolean isChunked;

    void begin() {
        buffer.clear();
        body = -1;
        end = -1;
        isChunked = false;
    }

    /** Reads what is there; true once the answer is whole. */
    boolean read(ReadableByteChannel channel) throws IOException {
        if (!buffer.hasRemaining()) {
            ByteBuffer larger = ByteBuffer.allocate(2 * buffer.capacity());
            larger.put(buffer.flip());
            buffer = larger;
        }
        if (channel.read(buffer) < 0) {
            throw new EOFException("The server has closed the connection: " + text(0, buffer.position()));
        }
        if (body < 0) {
            readHead();
        }
        if (body < 0) {
            return false;
        }
        return isChunked ? endsWith(LAST_CHUNK) || isEmptyChunk() : buffer.position() >= end;
    }

    private void readHead() {
        int blank = indexOf(BLANK_LINE, 0, buffer.position());
        if (blank < 0) {
            return;
        }
        body = blank + BLANK_LINE.length;
        int length = indexOf(LENGTH, 0, blank + 2);
        if (length >= 0) {
            int lineEnd = indexOf(new byte[] {'\r'}, length + LENGTH.length, body);
            end = body + Integer.parseInt(text(length + LENGTH.length, lineEnd).strip());
        } else if (indexOf(CHUNKED, 0, blank + 2) >= 0) {
            isChunked = true;
        } else {
            // 304 and 204
            end = body;
        }
    }

    int status() {
        return Integer.parseInt(text(9, 12));
    }

    /** Whether the server said beforehand how long the body is. */
    boolean isOfKnownLength() {
        return !isChunked;
    }

    /** Of the body as it came over the network, with the lengths of chunks. */
    int length() {
        return buffer.position() - body;
    }

    String head() {
        return text(0, body);
    }

    String body() {
        return isChunked ? withoutChunks() : text(body, buffer.position());
    }

    private String withoutChunks() {
        byte[] joined = new byte[length()];
        int used = 0;
        int at = body;
        while (true) {
            int lineEnd = indexOf(new byte[] {'\r'}, at, buffer.position());
            int size = Integer.parseInt(text(at, lineEnd), 16);
            if (size == 0) {
                return new String(joined, 0, used, StandardCharsets.UTF_8);
            }
            System.arraycopy(buffer.array(), lineEnd + 2, joined, used, size);
            used += size;
            at = lineEnd + 2 + size + 2;
        }
    }

    private boolean isEmptyChunk() {
        return buffer.position() - body == LAST_CHUNK.length - 2 && buffer.get(body) == '0';
    }

    private boolean endsWith(byte[] wanted) {
        int from = buffer.position() - wanted.length;
        return from >= body && Arrays.equals(buffer.array(), from, buffer.position(), wanted, 0, wanted.length);
    }

    /** In a head, upper and lower case are the same. */
    private int indexOf(byte[] wanted, int from, int until) {
        for (int start = from; start <= until - wanted.length; start++) {
            int matched = 0;
            while (matched < wanted.length && lower(buffer.get(start + matched)) == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return start;
            }
        }
        return -1;
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 'a' - 'A') : letter;
    }

    private String text(int from, int until) {
        return new String(buffer.array(), from, until - from, StandardCharsets.UTF_8);
    }
}
