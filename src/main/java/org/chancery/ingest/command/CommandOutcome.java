package org.chancery.ingest.command;

import java.util.List;
import org.chancery.ingest.write.batch.ImportReport;

/** The outcome of an import, and its options. */
record CommandOutcome(String format, List<String> files, boolean dryRun, ImportReport report) {

    double seconds() {
        return report.duration().toMillis() / 1000.0;
    }

    /** The number of rows or elements read per second. */
    long rate() {
        return Math.round(report.read() / Math.max(seconds(), 0.001));
    }
}
