package org.chancery.ingest.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;

/** Reads a text line by line. */
public final class Lines {
    static final int LONGEST_FIRST = 64 * 1024;

    private Lines() {}

    /** Takes a line that is not blank. */
    public interface Consumer {
        void take(int number, String line);
    }

    /**
     * Passes on every line that is not blank; a line that is too long is reported and left out.
     *
     * @throws BundleException if the file is damaged or not in its encoding
     */
    public static void read(InputFile file, RecordSink sink, Consumer consumer) {
        try (BufferedReader reader = new BufferedReader(file.openText())) {
            StringBuilder line = new StringBuilder();
            for (int number = 1; readLine(reader, line, Limits.RECORD_CHARACTERS); number++) {
                if (line.length() > Limits.RECORD_CHARACTERS) {
                    sink.countRead();
                    sink.report(tooLong(new Problem.Location(file.name(), number, 1)));
                } else if (!line.toString().isBlank()) {
                    consumer.take(number, line.toString());
                }
            }
        } catch (IOException e) {
            throw RejectedRows.of(file.name(), e);
        }
    }

    /** The first line, shortened if very long; empty if it cannot be read. */
    public static String first(InputFile file) {
        try (BufferedReader reader = new BufferedReader(file.openText())) {
            StringBuilder line = new StringBuilder();
            // The rest of an endless line is not read as the first line.
            for (int read = reader.read();
                    read >= 0 && read != '\n' && line.length() < LONGEST_FIRST;
                    read = reader.read()) {
                line.append((char) read);
            }
            return line.toString();
        } catch (IOException | BundleException e) {
            // The file's own reader reports its problems better.
            return "";
        }
    }

    /** Reads to the end of the line, and keeps at most one character over the limit. False at the end of the text. */
    private static boolean readLine(Reader reader, StringBuilder line, int longest) throws IOException {
        line.setLength(0);
        int character = reader.read();
        if (character < 0) {
            return false;
        }
        for (; character >= 0 && character != '\n'; character = reader.read()) {
            if (line.length() <= longest) {
                line.append((char) character);
            }
        }
        return true;
    }

    private static Problem tooLong(Problem.Location where) {
        return new Problem(
                where,
                "",
                null,
                "the line is longer than %,d characters".formatted(Limits.RECORD_CHARACTERS),
                "Write one record on each line",
                Consequence.RECORD_REFUSED);
    }
}
