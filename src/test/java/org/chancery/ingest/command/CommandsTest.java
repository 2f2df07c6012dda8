package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered before the archive is opened. */
class CommandsTest {
    private static final Path SETS = Path.of("src/test/resources/fuzz");
    private static final String MEETINGS =
            SETS.resolve("csv/small/meetings.csv").toString();

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    @Test
    void helpListsTheArguments() {
        assertThat(answer("--help")).hasValue(0);
        assertThat(answer("import", "--help")).hasValue(0);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("--dry-run", "Exit status");
    }

    @Test
    void theFormatsAreListedWithTheirMarks() {
        assertThat(answer("formats")).hasValue(0);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("cow-mid", "recognised by the columns dispnum, outcome");
    }

    @Test
    void validCommandsArePassedToTheArchive() {
        assertThat(answer("import", MEETINGS)).isEmpty();
        assertThat(answer(
                        "import",
                        MEETINGS,
                        "--report",
                        folder.resolve("new.json").toString()))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wrongArgumentsAreReported() {
        assertNothingDone("Missing required parameter", "import");
        assertNothingDone("Unknown option: '--fast'", "import", MEETINGS, "--fast");
        assertNothingDone("windows-9", "import", MEETINGS, "--encoding", "windows-9");
        assertNothingDone("no format 'songs'", "import", MEETINGS, "--format", "songs");
        assertNothingDone("no format 'songs'", "import", "-", "--format", "songs");
        assertNothingDone("missing.csv does not exist", "import", "missing.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none/report.json"})
    void anUnwritableReportIsNoticedFirst(String report) {
        assertNothingDone(
                "The report cannot be written to",
                "import",
                MEETINGS,
                "--report",
                folder.resolve(report).toString());
    }

    @Test
    void aWrongMappingIsNoticedFirst() throws IOException {
        assertNothingDone("none.yaml does not exist", "import", MEETINGS, "--mapping", "none.yaml");
        assertNothingDone("none.yaml does not exist", "import", "-", "--mapping", "none.yaml");
        assertNothingDone(
                "A mapping is only for tables",
                "import",
                MEETINGS,
                "--format",
                "cow-mid",
                "--mapping",
                Files.createFile(folder.resolve("mapping.yaml")).toString());
        Path nonsense = Files.writeString(folder.resolve("nonsense.yaml"), "colours: [red]\n");
        assertNothingDone("Nothing was done", "import", MEETINGS, "--mapping", nonsense.toString());
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("nonsense.yaml, line", "colours");
    }

    @Test
    void filesOfSeveralDatasetsAreNotMixed() {
        assertNothingDone(
                "belong to several datasets",
                "import",
                MEETINGS,
                SETS.resolve("cow-states/small").toString());
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("  cow-states: ", "  csv: ", "meetings.csv");
        assertNothingDone(
                "belong to several datasets",
                "import",
                SETS.resolve("phoenix/small").toString(),
                SETS.resolve("us-travels/small").toString());
    }

    @Test
    void filesWithoutAFormatAreReported() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "Buy bread\n");
        assertNothingDone("No known format fits", "import", note.toString());
    }

    private void assertNothingDone(String reason, String... arguments) {
        complained.reset();
        assertThat(answer(arguments)).hasValue(Commands.NOTHING_DONE);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains(reason, "Nothing was done");
    }

    private static OptionalInt answer(String... arguments) {
        return Commands.answerWithoutArchive(arguments);
    }
}
