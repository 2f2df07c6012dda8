package org.chancery.ingest.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses documents that would fill the memory of the parser: an endless name, instruction or definition. A document
 * type that defines anything is refused, since definitions are not followed.
 */
final class XmlGuard extends FilterInputStream {
    private final String file;
    private State state = State.TEXT;
    private boolean inProlog = true;
    private long sinceTag;

    /** The state of the document at the last byte. Zero bytes, which UTF-16 puts between others, are skipped. */
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
                    "Import a whole XML document");
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
                    "the document defines its own entities or elements, which is not allowed",
                    "Remove the definitions between [ and ] from its DOCTYPE");
        }
        return sign == '>' ? State.TEXT : State.DOCUMENT_TYPE;
    }
}
