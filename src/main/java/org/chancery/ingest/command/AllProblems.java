package org.chancery.ingest.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import org.chancery.ingest.input.TemporaryFolder;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.json.Json;

/** Every problem of an import, one after the other: they may not fit into memory. */
final class AllProblems {
    private static final ObjectMapper JSON = Json.mapper();

    private AllProblems() {}

    interface Consumer {
        void accept(Problem problem) throws IOException;
    }

    static void forEach(ImportReport report, Consumer consumer) throws IOException {
        if (report.allProblems() == null) {
            for (Problem problem : report.problems()) {
                consumer.accept(problem);
            }
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(report.allProblems())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                consumer.accept(JSON.readValue(line, Problem.class));
            }
        }
    }

    /** Removes their file once they have been copied elsewhere. */
    static void forget(ImportReport report) {
        if (report.allProblems() != null) {
            TemporaryFolder.remove(report.allProblems());
        }
    }
}
