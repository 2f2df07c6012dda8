package org.chancery.serve.monitoring;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Escapes the messages of the log, which may contain a client's text. That text could otherwise forge lines, colours or
 * the direction of writing.
 */
@LoggingFilter(name = "escaped")
final class EscapedRecords implements Filter {

    @Override
    public boolean isLoggable(LogRecord logged) {
        if (logged instanceof ExtLogRecord message) {
            String formatted = message.getFormattedMessage();
            String escaped = LogText.escaped(formatted);
            if (!escaped.equals(formatted)) {
                message.setMessage(escaped, ExtLogRecord.FormatStyle.NO_FORMAT);
                message.setParameters(null);
            }
        }
        @Nullable Throwable thrown = logged.getThrown();
        if (thrown != null) {
            logged.setThrown(EscapedThrowable.of(thrown));
        }
        return true;
    }
}
