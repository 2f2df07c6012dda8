package org.chancery.ingest.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.Problem.Location;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.ingest.write.batch.ImportReport.Match;
import org.chancery.ingest.write.batch.ImportStop;
import org.chancery.record.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Problem NO_SUCH_MONTH = new Problem(
            new Location("meetings.csv", 4, 3),
            "date",
            "2023-13-01",
            "There is no month 13",
            "Write EDTF, for example 2023-06",
            Consequence.RECORD_REFUSED);

    private static final Match DOUBTFUL = new Match(
            17,
            "EVENT",
            "SAME",
            "samarkand-dushanbe-2023/rahmon-receives-lavrov-2023-06-06",
            "our-meetings/2",
            false,
            List.of("same participants", "overlapping dates", "no place"));

    @TempDir
    Path folder;

    @Test
    void theTextIsTheOneThatThePageShows() throws IOException {
        assertThat(text(outcome(List.of(NO_SUCH_MONTH), null))).isEqualTo(pageBlock("text", "our-meetings:"));
    }

    @Test
    void theJsonIsTheOneThatThePageShows() throws IOException {
        assertThat(JSON.readTree(json(outcome(List.of(NO_SUCH_MONTH), null))).toPrettyString())
                .isEqualTo(JSON.readTree(pageBlock("json", "{\n  \"format\"")).toPrettyString());
    }

    @Test
    void aStoppedImportReportsWhatWasKeptAndHowToResume() throws IOException {
        ImportStop stop = new ImportStop("the disk of the database is full (ERROR)", "Free space on it");
        ImportReport report = new ImportReport(
                "our-meetings",
                9,
                Map.of(RecordKind.EVENT, new Counts(5, 0, 0, 0, 0)),
                Map.of(),
                List.of(),
                null,
                List.of(),
                List.of("The first 5 records that were read are kept; the last of them is in meetings.csv, "
                        + "line 6."),
                Duration.ofMillis(400),
                true,
                stop);
        CommandOutcome outcome = new CommandOutcome("csv", List.of("meetings.csv"), false, report);

        assertThat(text(outcome))
                .contains(
                        "our-meetings: the import stopped before its end: the disk of the database is full (ERROR)",
                        "are safe in the archive.",
                        "Free space on it. Then run the same command again: it resumes from there.",
                        "is in meetings.csv, line 6.");
        JsonNode json = JSON.readTree(json(outcome));
        assertThat(json.at("/exitStatus").asInt()).isEqualTo(3);
        assertThat(json.at("/written").asBoolean()).isTrue();
        assertThat(json.at("/stopped/reason").asText()).isEqualTo(stop.reason());
        assertThat(json.at("/stopped/remedy").asText()).isEqualTo(stop.remedy());
    }

    @Test
    void problemsAreGroupedByTheirReasons() {
        Problem doubtful = new Problem(
                new Location("a.csv", 9, 1), "name", null, "the name is strange", "Look at it", Consequence.DOUBTFUL);
        List<Problem> all =
                Stream.concat(Stream.of(doubtful), problems(1_234).stream()).toList();

        String text = text(outcome(all, null), Path.of("/tmp/all.json"));

        assertThat(text)
                .contains(
                        "1,235 problems (record rejected: 1,234; doubtful: 1):",
                        "  1,234 × This is not a date. Write EDTF. The record was rejected.\n    meetings.csv, "
                                + "line 1, ",
                        "    … and 1,231 more\n  1 × The name is strange.",
                        "The full report is in /tmp/all.json")
                .contains("line 3,")
                .doesNotContain("line 4,");
    }

    @Test
    void aLongListOfReasonsIsCutInTheTextAndSaysSo() {
        List<Problem> all = IntStream.range(0, 1_100)
                .mapToObj(number -> new Problem(
                        new Location("a.csv", number, 1),
                        "",
                        null,
                        "Reason " + "x".repeat(number),
                        "Look",
                        Consequence.DOUBTFUL))
                .toList();

        assertThat(text(outcome(all, null)))
                .contains("1 × Reason " + "x".repeat(19) + ".", "  … and 1,080 more with other reasons")
                .doesNotContain("Reason " + "x".repeat(20) + ".");
    }

    @Test
    void reasonsThatDifferInNamesAndNumbersAreOneKind() {
        List<Problem> all = Stream.of(
                        "several had this name on 2001-02-03: Germany", "several had this name on 1999-02-03: Italy")
                .map(reason -> new Problem(
                        new Location("a.csv", 7, 1), "", null, reason, "Use a code", Consequence.RECORD_REFUSED))
                .toList();

        assertThat(text(outcome(all, null)))
                .contains(
                        "  2 × Several had this name on … Use a code. The record was rejected.\n",
                        "    a.csv, line 7, column 1: several had this name on 1999-02-03: Italy\n");
    }

    @Test
    void theJsonHasProblemsBeyondMemory() throws IOException {
        Path all = Files.writeString(
                folder.resolve("all.jsonl"),
                problems(1_234).stream().map(ReportsTest::asLine).collect(Collectors.joining()));

        JsonNode report = JSON.readTree(json(outcome(problems(1_000), all)));

        assertThat(report.get("problems")).hasSize(1_234);
        assertThat(report.get("problems").get(1_233).get("line").asInt()).isEqualTo(1_234);
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() {
        Problem hostile = new Problem(
                new Location("a\u001b[2J.csv", 1, 1),
                "date",
                "\u001b]0;owned\u0007\r\n" + "x".repeat(100_000),
                "%s\u0000 is 100 %",
                "Correct it",
                Consequence.VALUE_LEFT_OUT);

        String text = text(outcome(List.of(hostile), null));

        assertThat(text)
                .doesNotContain("\u001b", "\u0007", "\r", "\u0000")
                .contains("(100,012 characters)", "is 100 %");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
    }

    @Test
    void aDryRunAndARefusedFileSayThatNothingWasDone() {
        CommandOutcome dry =
                new CommandOutcome("csv", List.of("a.csv"), true, report(List.of(), null, Map.of(), false));
        Problem file = new Problem(new Location("a.csv", 0, 0), "", null, "This is no text", "Give a table");
        CommandOutcome refused = new CommandOutcome(
                "csv",
                List.of("a.csv"),
                true,
                report(List.of(file), null, Map.of(Consequence.FILE_REFUSED, 1L), false));

        assertThat(text(dry)).contains("a dry run: the archive is unchanged");
        assertThat(text(refused)).contains("nothing was done", "Nothing was imported from any file.", "  a.csv\n");
    }

    @Test
    void onlyRejectedRecordsChangeTheExitStatus() {
        assertThat(exitStatus(Map.of(Consequence.DOUBTFUL, 3L, Consequence.VALUE_LEFT_OUT, 1L)))
                .isZero();
        assertThat(exitStatus(Map.of(Consequence.DOUBTFUL, 3L, Consequence.RECORD_REFUSED, 1L)))
                .isEqualTo(1);
        assertThat(exitStatus(Map.of(Consequence.RECORD_REFUSED, 1L, Consequence.FILE_REFUSED, 1L)))
                .isEqualTo(2);
    }

    /** Of problems that are not among the first, either. */
    private static int exitStatus(Map<Consequence, Long> counts) {
        return report(List.of(), null, counts, true).exitStatus();
    }

    private static CommandOutcome outcome(List<Problem> problems, @Nullable Path all) {
        return new CommandOutcome(
                "csv",
                List.of("meetings.csv"),
                false,
                report(
                        problems,
                        all,
                        all == null
                                ? problems.stream().collect(groupingBy(Problem::consequence, counting()))
                                : Map.of(Consequence.RECORD_REFUSED, 1_234L),
                        true));
    }

    private static ImportReport report(
            List<Problem> problems, @Nullable Path all, Map<Consequence, Long> counts, boolean written) {
        return new ImportReport(
                "our-meetings",
                3,
                Map.of(
                        RecordKind.EVENT, new Counts(2, 0, 0, 0, 1),
                        RecordKind.SOURCE, new Counts(1, 0, 0, 0, 0)),
                counts,
                problems,
                all,
                List.of(DOUBTFUL),
                List.of("No record counts as withdrawn, since one could not be read."),
                Duration.ofMillis(400),
                written,
                null);
    }

    private static List<Problem> problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new Problem(
                        new Location("meetings.csv", line, 3),
                        "date",
                        "?",
                        "This is not a date",
                        "Write EDTF",
                        Consequence.RECORD_REFUSED))
                .toList();
    }

    private static String asLine(Problem problem) {
        return JSON.valueToTree(problem) + "\n";
    }

    private static String text(CommandOutcome outcome) {
        return text(outcome, null);
    }

    private static String text(CommandOutcome outcome, @Nullable Path whole) {
        return new TextReport(outcome, ProblemGroups.of(outcome.report()), whole)
                .text()
                .replace(System.lineSeparator(), "\n");
    }

    private static String json(CommandOutcome outcome) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        JsonReport.write(outcome, stream);
        return stream.toString(StandardCharsets.UTF_8);
    }

    /** The block of the page about importing that begins so. */
    private static String pageBlock(String language, String beginning) throws IOException {
        String page = Files.readString(Path.of("docs/importing.md"));
        String fence = "```" + language + "\n";
        int begin = page.indexOf(fence + beginning);
        assertThat(begin)
                .as("a block of %s that begins with %s", language, beginning)
                .isNotNegative();
        return page.substring(begin + fence.length(), page.indexOf("```", begin + fence.length()));
    }
}
