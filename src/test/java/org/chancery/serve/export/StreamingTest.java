package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.chancery.contract.StatementLog;
import org.chancery.ingest.ManyEvents;
import org.chancery.ingest.format.table.TableReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportListener;
import org.chancery.ingest.write.run.ImportOptions;
import org.chancery.query.timeline.EventFilter;
import org.chancery.query.timeline.EventStream;
import org.chancery.query.timeline.Timeline;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.operation.Cancellation;
import org.chancery.serve.operation.Snapshot;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export needs the memory of a page, and ends with its client. */
@QuarkusTest
@TestProfile(ExportArchive.class)
class StreamingTest {
    /** Far more than what lies between a server and a client that does not read. */
    private static final int LARGE = 3_000;

    private static final String LARGE_QUESTION = "/export/events.geojson?during=1450&certainty=CERTAINLY";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus sets it before each test.
    URI server;

    @TempDir
    static Path folder;

    @Inject
    DatasetImport archive;

    @Inject
    DataSource database;

    @Inject
    Event<ArchiveChanged> archiveChanged;

    @Inject
    Snapshot snapshot;

    @Inject
    Timeline timeline;

    @Inject
    EventReader reader;

    @Inject
    EntityManager entityManager;

    private static boolean written;

    @BeforeEach
    void writeOnce() throws IOException {
        if (written) {
            return;
        }
        ManyEvents.write(database);
        archiveChanged.fire(new ArchiveChanged());
        StringBuilder table = new StringBuilder("id,date,title,participants,summary\n");
        for (int number = 0; number < LARGE; number++) {
            table.append("large-%d,1450-01-0%d,Talks %d,iso3166:VA; iso3166:AT,%s\n"
                    .formatted(number, number % 9 + 1, number, "Words. ".repeat(800)));
        }
        try (Inputs inputs = Inputs.of(List.of(Files.writeString(folder.resolve("large.csv"), table)))) {
            archive.run(new TableReader(), inputs, ImportOptions.DEFAULT, ImportListener.SILENT);
        }
        written = true;
    }

    /** No event is in memory, as if it was the first export. */
    private void forget() {
        archiveChanged.fire(new ArchiveChanged());
    }

    @ParameterizedTest
    @ArgumentsSource(EachFormat.class)
    void eachPageCostsTheSameStatements(ExportFormat format) {
        int few = cost(format, "1800/1813");
        int many = cost(format, "1800/1869");

        int pages = (70 - 14) / ExportArchive.PAGE;
        assertThat(many - few).isLessThanOrEqualTo(pages * most(format));
    }

    /** Fewer than one more query for each event of a page. */
    private static int most(ExportFormat format) {
        return switch (format.id()) {
            case "csv", "xlsx" -> 6;
            case "jsonl" -> 4;
            default -> 12;
        };
    }

    private int cost(ExportFormat format, String during) {
        forget();
        return StatementLog.during(() -> given().get(format.path() + "?certainty=CERTAINLY&during=" + during)
                        .then()
                        .statusCode(200))
                .size();
    }

    /** Read anew for each page, an archive of a million would be read two thousand times. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "geojson"})
    void noPageReadsAllEvents(String extension) throws Exception {
        forget();
        TableReads before = readsOfEvents();

        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve(LARGE_QUESTION.replace("geojson", extension)))
                                .build(),
                        BodyHandlers.discarding());

        // PostgreSQL reports its reads a little later. Each page has searched for its events at least once.
        int pages = LARGE / ExportArchive.PAGE;
        await().atMost(Duration.ofMinutes(1)).until(() -> readsOfEvents().scans() - before.scans() >= pages);
        assertThat(readsOfEvents().rows() - before.rows()).isLessThan(20L * LARGE);
    }

    private record TableReads(long scans, long rows) {}

    private TableReads readsOfEvents() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select seq_scan + idx_scan, seq_tup_read from pg_stat_user_tables where relname = 'event'")) {
            assertThat(row.next()).isTrue();
            return new TableReads(row.getLong(1), row.getLong(2));
        }
    }

    @Test
    void nothingOfAPageIsKept() throws Exception {
        AtomicInteger pages = new AtomicInteger();

        snapshot.read(Duration.ofMinutes(1), new Cancellation(), () -> {
            EventFilter filter = EventFilter.orAll(null)
                    .with(asked -> asked.during(org.chancery.time.Edtf.parse("1800/1869"))
                            .certainty(org.chancery.time.Certainty.CERTAINLY));
            EventStream scan = snapshot.step(null, () -> timeline.scan(filter, null));
            scan.forEach(ExportArchive.PAGE, number -> {
                try {
                    snapshot.step(null, () -> {
                        assertThat(reader.read(List.of(number), null)).hasSize(1);
                        return true;
                    });
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                assertThat(held()).isZero();
                pages.incrementAndGet();
            });
            return true;
        });

        assertThat(pages).hasValue(70);
    }

    private int held() {
        return entityManager.unwrap(Session.class).getStatistics().getEntityCount();
    }

    @Test
    void allOfALargeOneArrives() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(LARGE_QUESTION)).build();

        String body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();

        assertThat(body).endsWith("],\"count\":" + LARGE + "}");
    }

    @Test
    void aStreamMayBeCompressed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(LARGE_QUESTION))
                .header("Accept-Encoding", "gzip")
                .build();

        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        String body = new String(new GZIPInputStream(response.body()).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(body).endsWith("],\"count\":" + LARGE + "}");
    }

    @Test
    void noMoreRunAtOnceThanMay() throws IOException {
        try (Socket idle = openWithoutReading()) {
            awaitStatus(503);
            given().get("/export/events.csv?during=2023")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .body("errors[0].extensions.code", org.hamcrest.Matchers.equalTo("OVERLOADED"));
            assertThat(idle.isConnected()).isTrue();
        }
        awaitStatus(200);
    }

    @Test
    void aClientThatReadsNothingIsGivenUp() throws IOException {
        try (Socket idle = openWithoutReading()) {
            awaitStatus(503);
            awaitStatus(200);
            assertThat(idle.isConnected()).isTrue();
        }
    }

    @Test
    void anErrorInTheMiddleCutsTheFileOff() throws Exception {
        try (Socket client = openWithoutReading()) {
            awaitStatus(503);
            endTheConnectionThatWaitsForTheClient();
            client.setSoTimeout(20_000);
            String received = readAll(client.getInputStream());

            assertThat(received)
                    .startsWith("HTTP/1.1 200")
                    .doesNotEndWith("0\r\n\r\n")
                    .doesNotContain("\"count\"");
        }
        awaitStatus(200);
    }

    private void endTheConnectionThatWaitsForTheClient() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where state = 'idle in transaction' and state_change < clock_timestamp() - interval '500 milliseconds'
                        and datname = current_database()""")) {
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                try (ResultSet ended = statement.executeQuery()) {
                    return ended.next();
                }
            });
        }
    }

    private static String readAll(InputStream stream) throws IOException {
        ByteArrayOutputStream received = new java.io.ByteArrayOutputStream();
        try {
            stream.transferTo(received);
        } catch (java.net.SocketException reset) {
            // A connection that is cut off may end so, too.
        }
        return received.toString(StandardCharsets.UTF_8);
    }

    @Test
    void largeAnswersAreNotCollectedFirst() throws IOException {
        try (Socket client = openWithoutReading()) {
            byte[] beginning = client.getInputStream().readNBytes(1_000);

            assertThat(new String(beginning, StandardCharsets.UTF_8))
                    .contains("transfer-encoding: chunked", "FeatureCollection");
        }
        awaitStatus(200);
    }

    private Socket openWithoutReading() throws IOException {
        Socket socket = new Socket();
        // Small beside the export, but large enough to read the rest of it soon.
        socket.setReceiveBufferSize(64 * 1024);
        socket.connect(new java.net.InetSocketAddress(server.getHost(), server.getPort()));
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(LARGE_QUESTION)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void awaitStatus(int status) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> given().get("/export/events.csv?during=2023-06").statusCode() == status);
    }
}
