package org.chancery.serve.export;

import java.time.Duration;
import java.util.Locale;

/** An export has ended, in one way or another. */
public record EndedExport(ExportFormat format, Outcome outcome, Duration duration) {

    /** How an export ended. */
    public enum Outcome {
        /** The client has all of it. */
        COMPLETE,
        /** The client left before the end. */
        ABANDONED,
        /** The client was told why there is no file. */
        REFUSED,
        /** The server failed, and the file was broken off if it had begun. */
        FAILED;

        /** What metrics call it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
