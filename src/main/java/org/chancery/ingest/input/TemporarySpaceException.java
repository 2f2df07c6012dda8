package org.chancery.ingest.input;

import java.io.IOException;

/** The temporary files of an import could not be written or read again. */
public class TemporarySpaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String remedy;

    TemporarySpaceException(String reason, String remedy) {
        super("%s. %s.".formatted(reason, remedy));
        this.reason = reason;
        this.remedy = remedy;
    }

    TemporarySpaceException(IOException failure) {
        this(
                "the temporary files in %s are not usable: %s"
                        .formatted(System.getProperty("java.io.tmpdir"), failure.getMessage()),
                "Free space there, or choose another folder with -Djava.io.tmpdir=…");
        initCause(failure);
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
