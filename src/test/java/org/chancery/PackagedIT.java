package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.ingest.command.PackagedChancery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was packaged, as a JAR or as a native executable, answers as the tests of its parts say. */
class PackagedIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path FILES = Path.of("src/test/resources/fuzz").toAbsolutePath();

    @TempDir
    static Path home;

    private static PackagedChancery chancery;
    private static PackagedChancery.Running running;
    private static URI server;

    @BeforeAll
    static void start() throws IOException {
        chancery = new PackagedChancery(home);
        running = chancery.serve();
        server = ServerProcess.address(running.process(), running.told());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        running.close();
    }

    @ParameterizedTest
    @MethodSource("org.chancery.QuestionsTest#questions")
    void documentedQuestionsHaveTheAnswersOnRecord(String question) throws Exception {
        Path folder = Path.of("docs/questions");
        JsonNode answer = ServerProcess.ask(server, Files.readString(folder.resolve(question + ".graphql")));
        assertThat(answer.get("data").toPrettyString())
                .isEqualTo(JSON.readTree(folder.resolve(question + ".json").toFile())
                        .toPrettyString());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{ meetings(filter: {near: {latitude: 1e400, longitude: 0, kilometres: 1}}) { totalCount } }`, "
                        + "BAD_QUERY",
                "`{ meetings(filter: {during: \"20x3\"}) { totalCount } }`, BAD_DATE",
                "`{ meetings(first: \"many\") { totalCount } }`, BAD_QUERY",
                "`{ meetings(filter: {involving: [\"Utopiaa\"]}) { totalCount } }`, BAD_REFERENCE",
                "`{ meetings { nonsense } }`, BAD_QUERY",
                "`{ meetings {`, BAD_QUERY",
            })
    void wrongOperationsAreRefusedWithTheirCode(String operation, String code) throws Exception {
        HttpResponse<String> response = ServerProcess.post(server, operation);
        assertThat(JSON.readTree(response.body())
                        .at("/errors/0/extensions/code")
                        .textValue())
                .as(response.body())
                .isEqualTo(code);
        assertThat(response.body()).doesNotContain("INTERNAL");
    }

    @Test
    void everyExportOfThePageIsWritten() throws Exception {
        String page = CLIENT.send(HttpRequest.newBuilder(server.resolve("/")).build(), BodyHandlers.ofString())
                .body();
        List<String> paths = Pattern.compile("href=\"([^\"?]+)[^>]* data-export=")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(paths)
                .contains("/export/events.csv", "/export/events-flat.parquet")
                .hasSizeGreaterThan(7);
        for (String path : paths) {
            requireExport(path);
        }
    }

    private static void requireExport(String path) throws Exception {
        for (String query : List.of("during=2023", "involving=" + encoded("روسيا"), "involving=Russia&during=2023")) {
            HttpResponse<byte[]> file = CLIENT.send(
                    HttpRequest.newBuilder(server.resolve(path + "?" + query)).build(), BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(file.body()).as(path).hasSizeGreaterThan(path.startsWith("/export/events") ? 1_000 : 50);
            assertThat(file.headers().firstValue("Content-Disposition")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, <chancery-explorer",
        "/?language=ar, dir=\"rtl\"",
        "/embed/frame?during=2023, <chancery-timeline",
        "/graphiql/, GraphiQL",
        "/graphql/schema.graphql, type Meeting",
        "/q/health, UP",
        "/q/info, commit",
        "/q/metrics, chancery_",
        "/licenses.txt, lit",
    })
    void everyPageIsServed(String path, String content) throws Exception {
        assertThat(ServerProcess.get(server, path)).contains(content);
    }

    @Test
    void commandsTellWhatTheyAre() throws Exception {
        assertThat(chancery.run("--help").told()).contains("import", "formats", "matches");
        assertThat(chancery.run("import", "--help").told()).contains("--dry-run");
        assertThat(chancery.run("--version").told()).contains("Chancery 0.", "Commit ", "Time 20");
    }

    static Stream<Path> sets() throws IOException {
        try (Stream<Path> formats = Files.list(FILES)) {
            return formats.map(format -> format.resolve("small")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyFormatIsImported(Path set) throws Exception {
        PackagedChancery.Ended ended =
                importing(set, "--format", FILES.relativize(set).getName(0).toString());
        JsonNode report = JSON.readTree(ended.told());
        assertThat(report.get("written").asBoolean())
                .as(ended.told() + ended.complained())
                .isTrue();
        assertThat(ended.status()).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16", "GB18030"})
    void tablesComeInAnyEncoding(String encoding) throws Exception {
        Path table = home.resolve(encoding + ".csv");
        Files.writeString(
                table,
                "id,date,title,participants\n1,2020-05-01,Встреча " + encoding + ",Россия; Таджикистан\n",
                Charset.forName(encoding));
        Path mapping = Files.writeString(home.resolve("mapping.yaml"), "language: ru\nencoding: " + encoding + "\n");
        PackagedChancery.Ended ended = importing(table, "--mapping", mapping.toString());
        assertThat(ended.status()).as(ended.told() + ended.complained()).isZero();
        assertThat(ServerProcess.post(
                                server, "{ timeline(filter: {text: \"Встреча " + encoding + "\"}) { totalCount } }")
                        .body())
                .contains("{\"totalCount\":1}");
    }

    @Test
    void aWorkbookThatWasExportedComesInAgain() throws Exception {
        Path workbook = home.resolve("events.xlsx");
        CLIENT.send(
                HttpRequest.newBuilder(server.resolve("/export/events.xlsx?during=2023"))
                        .build(),
                BodyHandlers.ofFile(workbook));
        PackagedChancery.Ended ended = importing(workbook);
        assertThat(ended.status()).as(ended.told() + ended.complained()).isLessThan(2);
    }

    @Test
    void aWrongFileIsRefusedWithItsPosition() throws Exception {
        Path dossier = Files.writeString(home.resolve("wrong.yaml"), "dataset: {key: x}\nevents: [{}]\n");
        PackagedChancery.Ended ended = chancery.run("import", dossier.toString());
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.told() + ended.complained()).contains("wrong.yaml:").doesNotContain("Exception");
    }

    private static PackagedChancery.Ended importing(Path files, String... options) throws Exception {
        return chancery.run(Stream.of(Stream.of("import", files.toString(), "--report", "-"), Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
