package org.chancery.ingest.command;

import java.io.PrintWriter;
import org.chancery.ingest.write.run.ImportListener;

/** Shows the progress of an import, until it is closed. */
interface Progress extends ImportListener, AutoCloseable {

    /** A bar on a terminal, plain lines elsewhere. */
    // Newer JDKs have a console without a terminal too; then the bar draws plain text.
    @SuppressWarnings("SystemConsoleNull")
    static Progress to(PrintWriter errors) {
        return System.console() == null ? new ProgressLines(errors, System::nanoTime) : new ProgressBars();
    }

    @Override
    void close();
}
