package org.chancery.ingest.write.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.TemporaryFolder;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.json.Json;
import org.jspecify.annotations.Nullable;

/** All problems of a run: the first ones in memory, and all of them in a file if there are more. */
public final class ProblemLog implements AutoCloseable {
    public static final int KEPT_IN_MEMORY = 1_000;
    private static final ObjectMapper JSON = Json.mapper();

    private final List<Problem> first = new ArrayList<>();
    private final Map<Consequence, Long> counts = new EnumMap<>(Consequence.class);
    private @Nullable Path file;
    private @Nullable BufferedWriter writer;

    public void add(Problem problem) {
        counts.merge(problem.consequence(), 1L, Long::sum);
        if (first.size() < KEPT_IN_MEMORY) {
            first.add(problem);
            return;
        }
        try {
            writeLine(problem);
        } catch (IOException e) {
            throw new UncheckedIOException("The problems cannot be written to " + file, e);
        }
    }

    private void writeLine(Problem problem) throws IOException {
        if (writer == null) {
            file = TemporaryFolder.newFile(".jsonl");
            writer = new BufferedWriter(new OutputStreamWriter(TemporaryFolder.write(file), UTF_8));
            for (Problem earlier : first) {
                writer.write(line(earlier));
            }
        }
        writer.write(line(problem));
    }

    private static String line(Problem problem) throws JsonProcessingException {
        return JSON.writeValueAsString(problem) + "\n";
    }

    /** The number of problems with each consequence. */
    public Map<Consequence, Long> counts() {
        return Map.copyOf(counts);
    }

    public List<Problem> first() {
        return List.copyOf(first);
    }

    /** The file with all of them; null if memory has them all. */
    @Nullable
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The problems cannot be written to " + file, e);
        }
    }
}
