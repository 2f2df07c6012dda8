package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.chancery.ServerProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell sees of the commands. */
class CommandIT {
    private static final Path DISPUTES = Path.of("src/test/resources/fuzz/cow-mid/small");
    private static final Path MEETINGS = Path.of("src/test/resources/fuzz/csv/small/meetings.csv");

    /** Some batches of the writer. */
    private static final int INCIDENTS = 8_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path home;

    private PackagedChancery chancery;
    private Path files;

    @BeforeEach
    void copyFiles() throws IOException {
        chancery = new PackagedChancery(home);
        files = home.resolve("files");
        FileUtils.copyDirectory(DISPUTES.toFile(), files.toFile());
    }

    @Test
    void commandsWithoutTheArchiveStartNone() throws Exception {
        assertThat(chancery.run("formats").told()).contains("cow-mid", "ucdp-ged");
        PackagedChancery.Ended missing = chancery.run("import", "missing.csv");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.complained()).contains("missing.csv does not exist");
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void worksWithoutAServerAndLeavesNoneBehind() throws Exception {
        Path file = home.resolve("report.json");

        PackagedChancery.Ended dry = chancery.run(importing("--dry-run", "--report", "-"));
        PackagedChancery.Ended first = chancery.run(importing("--report", file.toString()));
        replace("MIDI.csv", "902001,3,2,1988", "902001,3,13,1988");
        PackagedChancery.Ended refused = chancery.run(importing());
        replace("MIDA.csv", "styear", "year");
        PackagedChancery.Ended wrong = chancery.run(importing("--format", "cow-mid"));

        assertThat(Stream.of(dry, first, refused, wrong).map(PackagedChancery.Ended::status))
                .as(first.complained())
                .containsExactly(0, 0, 1, 2);
        JsonNode report = JSON.readTree(file.toFile());
        assertThat(report.at("/records/DISPUTE/added").asInt()).isEqualTo(2);
        assertThat(JSON.readTree(dry.told()).get("records")).isEqualTo(report.get("records"));
        assertThat(JSON.readTree(dry.told()).get("written").asBoolean()).isFalse();
        assertThat(first.told()).startsWith("cow-mid: imported");
        assertThat(refused.told()).contains("MIDI.csv", "'13'");
        assertThat(wrong.told()).contains("nothing was done", "MIDA.csv", "styear");
        assertThat(home.resolve("data/postgres/postmaster.pid"))
                .as("written by a server that runs")
                .doesNotExist();
    }

    @Test
    void aServerShowsAnImportBesideItAndAKilledImportResumes() throws Exception {
        // After a killed import PostgreSQL knows nothing of what came in, and counts it slowly until it has looked.
        try (PackagedChancery.Running server = chancery.serve("-Dchancery.operations.deadline=60s")) {
            URI address = ServerProcess.address(server.process(), server.told());
            assertThat(events(address)).isZero();
            assertThat(chancery.run(importing()).status()).isZero();
            assertThat(events(address)).isEqualTo(2);

            addIncidents();
            killAfterABatch();
            assertThat(events(address)).isBetween(3, INCIDENTS);
            assertThat(chancery.run(importing()).status()).isZero();
            assertThat(events(address)).isEqualTo(2 + INCIDENTS);

            JsonNode again =
                    JSON.readTree(chancery.run(importing("--report", "-")).told());
            assertThat(again.at("/records/EVENT").toString())
                    .isEqualTo("{\"added\":0,\"updated\":0,\"unchanged\":%d,\"withdrawn\":0,\"refused\":0}"
                            .formatted(2 + INCIDENTS));
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void theCommandThatStartedTheDatabaseStopsItAfterTheOthers() throws Exception {
        // Two that meet while the archive is made for the first time would be another story.
        assertThat(chancery.run("matches", "list").status()).isZero();
        PackagedChancery.Running first = chancery.start(List.of(), "import", "-");
        chancery.awaitFile("data/postgres/postmaster.pid", first);
        PackagedChancery.Running second = chancery.start(List.of(), "import", "-");
        chancery.awaitFile("data/postgres.guests", second);

        give(first);
        Instant deadline = Instant.now().plusSeconds(60);
        while (!Files.readString(first.complained()).contains("Another command still uses the")) {
            assertThat(second.process().isAlive()).as("the other works").isTrue();
            assertThat(first.process().isAlive()).as("it waits").isTrue();
            assertThat(Instant.now()).as(Files.readString(first.complained())).isBefore(deadline);
            Thread.sleep(50);
        }
        assertThat(Files.readString(first.told())).contains("imported");
        give(second);

        assertThat(chancery.end(second).status()).isZero();
        assertThat(chancery.end(first).status()).isZero();
        assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    private static void give(PackagedChancery.Running command) throws IOException {
        try (OutputStream input = command.process().getOutputStream()) {
            Files.copy(MEETINGS, input);
        }
    }

    private static String said(PackagedChancery.Running command) {
        try {
            return Files.readString(command.told()) + Files.readString(command.complained());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void killAfterABatch() throws Exception {
        long before = chancery.count("event");
        PackagedChancery.Running killed = chancery.start(List.of(), importing());
        while (chancery.count("event") == before) {
            assertThat(killed.process().isAlive())
                    .as(() -> "it is still at work: " + said(killed))
                    .isTrue();
            Thread.sleep(20);
        }
        killed.kill();
        assertThat(chancery.count("event") - before).isLessThan(INCIDENTS);
    }

    private String[] importing(String... options) {
        Stream<String> tables = Stream.of("MIDA.csv", "MIDB.csv", "MIDI.csv", "MIDIP.csv")
                .map(name -> files.resolve(name).toString());
        return Stream.of(Stream.of("import"), tables, Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private void replace(String name, String text, String other) throws IOException {
        Path file = files.resolve(name);
        Files.writeString(file, Files.readString(file).replace(text, other));
    }

    private void addIncidents() throws IOException {
        StringBuilder incidents = new StringBuilder(Files.readString(files.resolve("MIDI.csv")));
        StringBuilder parties = new StringBuilder(Files.readString(files.resolve("MIDIP.csv")));
        IntStream.range(903_000, 903_000 + INCIDENTS).forEach(number -> {
            incidents.append("902,%d,3,2,1988,3,2,1988,1,-9,0,0,16,4,2,5%n".formatted(number));
            parties.append("902,%d,\"IRN\",630,3,2,1988,3,2,1988,1,1,0,0,16,4,0,-9,5%n".formatted(number));
            parties.append("902,%d,\"USA\",2,3,2,1988,3,2,1988,0,0,0,0,0,1,2,-9,5%n".formatted(number));
        });
        Files.writeString(files.resolve("MIDI.csv"), incidents);
        Files.writeString(files.resolve("MIDIP.csv"), parties);
    }

    private static int events(URI server) throws IOException, InterruptedException {
        return ServerProcess.ask(
                        server,
                        "{ timeline(filter: {between: [\"iso3166:IR\", \"iso3166:US\"], during: \"1988\"}) { "
                                + "totalCount } }")
                .at("/data/timeline/totalCount")
                .asInt();
    }
}
