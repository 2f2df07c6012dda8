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
 * The outcome of an import.
 *
 * @param dataset the key of the dataset; null if no file named it
 * @param read the number of rows, elements or documents in the files
 * @param counts the outcome for the records of each kind
 * @param problemCounts the number of problems with each consequence, including those not in {@code problems}
 * @param problems the first of them, in the order of the files
 * @param allProblems the file with all of them, one JSON object per line; null if {@code problems} has them all
 * @param matches the doubtful and the certain matches with other datasets that this import made
 * @param remarks other notes for a person, such as that no record counts as withdrawn since some could not be read
 * @param written whether the archive has the outcome; false after a dry run or if a file was refused
 * @param stop why the import stopped before its end; null if it did not. The counts are then those in the archive
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

    /** The outcome for the records of one kind. */
    @RegisterForReflection
    public record Counts(long added, long updated, long unchanged, long withdrawn, long refused) {}

    /** Two records that are or may be the same, or a part of each other. */
    public record Match(
            long id, String kind, String relation, String kept, String joined, boolean certain, List<String> reasons) {

        /** Whether the second may be a part of the first, rather than the same. */
        public boolean isPart() {
            return relation.equals("PART_OF");
        }
    }

    /** The report if whole files are wrong, so that nothing was done. */
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

    /** The report if the archive could not be reached, so that nothing was done. */
    public static ImportReport ofStopped(ImportStop stop) {
        return new ImportReport(
                null, 0, Map.of(), Map.of(), List.of(), null, List.of(), List.of(), Duration.ZERO, false, stop);
    }

    /** The number of all problems. */
    public long problemCount() {
        return problemCounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of problems with this consequence. */
    public long problemCount(Consequence consequence) {
        return problemCounts.getOrDefault(consequence, 0L);
    }

    /**
     * 0: every record was taken, if only without a value or as doubtful; 1: some were rejected; 2: nothing was done; 3:
     * the import stopped before its end.
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
