package org.chancery.ingest.write.batch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.record.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * What an import did and what it could not do.
 *
 * @param dataset the key of the dataset; null where no file said so
 * @param read how many rows, elements or documents the files hold
 * @param counts what became of the records of each kind
 * @param problemCounts how many problems there are of each consequence, those that are not among {@code problems} too
 * @param problems the first of them, in the order of the files
 * @param allProblems where all of them stand, one JSON object on each line; null where {@code problems} holds them all
 * @param matches the doubtful and the certain matches with other datasets that this import made
 * @param remarks what else a person should know, such as that no record counts as withdrawn since some could not be
 *     read
 * @param written whether the archive holds the outcome; false after a dry run or where a file was refused
 * @param stop why the import stopped before its end; null if it did not. What is counted is then what the archive holds
 */
public record ImportReport(
        @Nullable String dataset,
        long read,
        Map<RecordKind, Counts> counts,
        Map<Consequence, Long> problemCounts,
        List<Problem> problems,
        @Nullable Path allProblems,
        List<Match> matches,
        List<String> remarks,
        Duration duration,
        boolean written,
        @Nullable ImportStop stop) {
    /** The exit status of an import that stopped. */
    public static final int STOPPED = 3;

    /** What became of the records of one kind. */
    @RegisterForReflection
    public record Counts(long added, long updated, long unchanged, long withdrawn, long refused) {}

    /** Two records of two datasets that are one, or may be. */
    public record Match(long id, String kind, String kept, String joined, boolean certain, List<String> reasons) {}

    /** Where the files are wrong as a whole, and so nothing was done. */
    public static ImportReport ofRefused(List<Problem> problems) {
        return new ImportReport(
                null,
                0,
                Map.of(),
                problems.stream().collect(groupingBy(Problem::consequence, counting())),
                problems,
                null,
                List.of(),
                List.of(),
                Duration.ZERO,
                false,
                null);
    }

    /** Where the archive could not even be asked, and so nothing was done. */
    public static ImportReport ofStopped(ImportStop stop) {
        return new ImportReport(
                null, 0, Map.of(), Map.of(), List.of(), null, List.of(), List.of(), Duration.ZERO, false, stop);
    }

    /** How many problems there are in all. */
    public long problemCount() {
        return problemCounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many problems have this consequence. */
    public long problemCount(Consequence consequence) {
        return problemCounts.getOrDefault(consequence, 0L);
    }

    /**
     * 0: every record was taken, if only without a value of it or with a doubt; 1: some were refused; 2: nothing was
     * done; 3: the import stopped before its end.
     */
    public int exitStatus() {
        if (stop != null) {
            return STOPPED;
        }
        if (problemCount(Consequence.FILE_REFUSED) > 0) {
            return 2;
        }
        return problemCount(Consequence.RECORD_REFUSED) > 0 ? 1 : 0;
    }
}
