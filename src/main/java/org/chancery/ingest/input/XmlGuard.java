package org.chancery.ingest.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses documents of which the parser would hold too much at once: a name, an instruction or a definition without
 * end. What a document type defines is not followed, so that one which defines anything is refused.
 */
final class XmlGuard extends FilterInputStream {
    private final String file;
    private State state = State.TEXT;
    private boolean inProlog = true;
    private long sinceTag;

    /** Where in the document the last byte stood. Zero bytes, which UTF-16 puts between others, are passed over. */
    private enum State {
        TEXT,
        OPENED,
        DECLARED,
        DOCUMENT_TYPE,
        INSTRUCTION,
        INSTRUCTION_END
    }

    XmlGuard(String file, InputStream document) {
        super(document);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        for (int index = offset; index < offset + count; index++) {
            if (bytes[index] != 0) {
                state = after(bytes[index]);
                sinceTag++;
            }
        }
        if (sinceTag > Limits.RECORD_CHARACTERS) {
            throw RejectedRows.of(
                    file,
                    "no element begins or ends for more than %,d bytes".formatted(Limits.RECORD_CHARACTERS),
                    "Give a whole XML document");
        }
        return count;
    }

    private State after(byte sign) {
        return switch (state) {
            case TEXT -> sign == '<' ? State.OPENED : State.TEXT;
            case OPENED -> afterOpening(sign);
            case DECLARED -> inProlog && sign != '-' ? State.DOCUMENT_TYPE : State.TEXT;
            case DOCUMENT_TYPE -> afterDocumentType(sign);
            case INSTRUCTION -> sign == '?' ? State.INSTRUCTION_END : State.INSTRUCTION;
            case INSTRUCTION_END -> sign == '>' ? State.TEXT : sign == '?' ? State.INSTRUCTION_END : State.INSTRUCTION;
        };
    }

    private State afterOpening(byte sign) {
        if (sign == '?') {
            return State.INSTRUCTION;
        }
        if (sign == '!') {
            return State.DECLARED;
        }
        inProlog = false;
        sinceTag = 0;
        return State.TEXT;
    }

    private State afterDocumentType(byte sign) {
        if (sign == '[') {
            throw RejectedRows.of(
                    file,
                    "the document defines entities or elements of its own, which are not followed",
                    "Take the definitions between [ and ] out of its DOCTYPE");
        }
        return sign == '>' ? State.TEXT : State.DOCUMENT_TYPE;
    }
}
