package org.chancery.ingest.command;

import java.util.List;
import org.chancery.ingest.write.batch.ImportReport;

/** What came of an import, with what it was asked to do. */
record CommandOutcome(String format, List<String> files, boolean dryRun, ImportReport report) {

    double seconds() {
        return report.duration().toMillis() / 1000.0;
    }

    /** How much was read in a second. */
    long rate() {
        return Math.round(report.read() / Math.max(seconds(), 0.001));
    }
}
