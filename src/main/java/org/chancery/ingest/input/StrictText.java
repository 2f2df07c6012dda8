package org.chancery.ingest.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.jspecify.annotations.Nullable;

/** Decodes text, and refuses bytes that are invalid in its encoding instead of replacing them. */
final class StrictText extends Reader {
    /** Bytes of a text on either side of one that cannot be read. */
    private static final int EXCERPT = 20;

    private static final int BUFFER = 64 * 1024;
    /** Enough for a byte order mark, to see whether every other byte is zero, and to know a file that is no text. */
    private static final int LOOKED_AT = ForeignFile.LOOKED_AT;

    /** The longer first, since one of them begins like another. */
    private static final List<Mark> MARKS = List.of(
            new Mark("FFFE0000", Charset.forName("UTF-32LE")),
            new Mark("0000FEFF", Charset.forName("UTF-32BE")),
            new Mark("EFBBBF", StandardCharsets.UTF_8),
            new Mark("FFFE", StandardCharsets.UTF_16LE),
            new Mark("FEFF", StandardCharsets.UTF_16BE));

    private final String file;
    private final InputStream bytes;
    private final Charset encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
    private boolean exhausted;
    private int line = 1;
    private int column = 1;

    /** A byte order mark, and the encoding that it stands for. */
    private static final class Mark {
        private final byte[] bytes;
        private final Charset encoding;

        Mark(String hex, Charset encoding) {
            bytes = HexFormat.of().parseHex(hex);
            this.encoding = encoding;
        }

        boolean begins(byte[] start) {
            return start.length >= bytes.length && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    private StrictText(String file, InputStream bytes, Charset encoding) {
        this.file = file;
        this.bytes = bytes;
        this.encoding = encoding;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A byte order mark decides between the encodings of Unicode; it is not part of the text. */
    static Reader of(String file, InputStream content, @Nullable Charset encoding) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(content, LOOKED_AT);
        byte[] start = bytes.readNBytes(LOOKED_AT);
        bytes.unread(start);
        ForeignFile.ofStart(start).ifPresent(foreign -> {
            throw foreign.refusal(file);
        });
        return new StrictText(file, bytes, encodingOf(bytes, encoding));
    }

    /** The same, but damaged characters are replaced, as is enough for a first look. */
    static Reader lenient(InputStream content, @Nullable Charset encoding) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(content, LOOKED_AT);
        return new InputStreamReader(bytes, encodingOf(bytes, encoding));
    }

    /** Reads past the byte order mark. Without one, UTF-16 shows by the zeros beside its letters. */
    private static Charset encodingOf(PushbackInputStream bytes, @Nullable Charset stated) throws IOException {
        byte[] start = bytes.readNBytes(LOOKED_AT);
        Mark marked = marked(start);
        int markLength = marked == null ? 0 : marked.bytes.length;
        bytes.unread(start, markLength, start.length - markLength);
        if (marked != null) {
            return marked.encoding;
        }
        if (stated != null) {
            return stated;
        }
        Charset unmarked = unmarked(start);
        return unmarked == null ? StandardCharsets.UTF_8 : unmarked;
    }

    private static @Nullable Charset unmarked(byte[] start) {
        int[] zeros = new int[2];
        for (int index = 0; index < start.length; index++) {
            zeros[index % 2] += start[index] == 0 ? 1 : 0;
        }
        boolean isWide = start.length >= 8 && start.length % 2 == 0;
        if (isWide && zeros[0] == 0 && zeros[1] * 4 > start.length) {
            return StandardCharsets.UTF_16LE;
        }
        return isWide && zeros[1] == 0 && zeros[0] * 4 > start.length ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Mark marked(byte[] start) {
        return MARKS.stream().filter(mark -> mark.begins(start)).findFirst().orElse(null);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!decoded.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Fills the buffer of characters; false at the end of the text. */
    private boolean decode() throws IOException {
        decoded.clear();
        while (decoded.position() == 0 && !(exhausted && !undecoded.hasRemaining())) {
            fill();
            CoderResult result = decoder.decode(undecoded, decoded, exhausted);
            if (result.isError()) {
                throw refusal(result.length());
            }
        }
        decoded.flip();
        countLines();
        return decoded.hasRemaining();
    }

    private void fill() throws IOException {
        undecoded.compact();
        int count = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        if (count < 0) {
            exhausted = true;
        } else {
            undecoded.position(undecoded.position() + count);
        }
        undecoded.flip();
    }

    private void countLines() {
        char[] characters = decoded.array();
        int lineBegin = -1;
        for (int index = 0; index < decoded.limit(); index++) {
            if (characters[index] == '\n') {
                line++;
                lineBegin = index;
            }
        }
        column = lineBegin < 0 ? column + decoded.limit() : decoded.limit() - lineBegin;
    }

    private BundleException refusal(int malformedLength) {
        decoded.flip();
        countLines();
        int position = undecoded.position();
        byte[] malformed = new byte[malformedLength];
        undecoded.get(malformed);
        Problem.Location where = new Problem.Location(file, line, column);
        String shown = HexFormat.of().withUpperCase().withDelimiter(" ").formatHex(malformed);
        if (!encoding.equals(StandardCharsets.UTF_8) || malformed[0] >= 0) {
            return RejectedRows.at(
                    where,
                    "the byte %s is not %s".formatted(shown, encoding),
                    "Find out how the file was saved, and name it with --encoding");
        }
        byte[] around = Arrays.copyOf(undecoded.array(), undecoded.limit());
        Charset guessed = GuessedEncoding.of(around);
        return RejectedRows.at(
                where,
                "the byte %s is not UTF-8; in %s the text here reads \"%s\""
                        .formatted(shown, guessed, excerpt(around, position, guessed)),
                "If that reads right, pass --encoding %s; else find out how the file was saved".formatted(guessed));
    }

    /** The words around a byte, as they would be in an encoding. */
    private static String excerpt(byte[] text, int position, Charset encoding) {
        int begin = position;
        while (begin > 0 && position - begin < EXCERPT && !endsAPart(text[begin - 1])) {
            begin--;
        }
        int end = position;
        while (end < text.length && end - position < EXCERPT && !endsAPart(text[end])) {
            end++;
        }
        return new String(text, begin, end - begin, encoding).strip();
    }

    private static boolean endsAPart(byte letter) {
        return letter == '\n' || letter == '\r' || letter == ',' || letter == ';' || letter == '\t';
    }
}
