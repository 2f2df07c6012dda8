package org.chancery.serve.export;

import java.time.Duration;
import java.util.Locale;

/** An export that has ended. */
public record EndedExport(ExportFormat format, Outcome outcome, Duration duration) {

    /** How an export ended. */
    public enum Outcome {
        /** The client has the whole file. */
        COMPLETE,
        /** The client left before the end. */
        ABANDONED,
        /** The client got an error instead of a file. */
        REFUSED,
        /** The server failed, and cut the file off if it had started. */
        FAILED;

        /** Its name in metrics. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
