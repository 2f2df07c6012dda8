package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database give the same answers the same tags, and neither gives an old one after an import. */
class NodesIT {
    private static final String QUESTION =
            "/graphql?query=%7Bmeetings(filter:%7Bbetween:%5B%22iso3166:TJ%22,%22iso3166:NO%22%5D%7D)"
                    + "%7BtotalCount%7D%7D";

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theNodesAgreeBeforeAndAfterAnImport() throws Exception {
        PackagedChancery first = new PackagedChancery(home);
        try (PackagedChancery.Running one = first.serve()) {
            URI here = ServerProcess.address(one.process(), one.told());
            List<String> sameDatabase = database(first);
            PackagedChancery second = new PackagedChancery(Files.createDirectory(home.resolve("second")));
            try (PackagedChancery.Running other = second.serve(sameDatabase.toArray(String[]::new))) {
                URI there = ServerProcess.address(other.process(), other.told());
                HttpResponse<String> answer = ask(here, "");
                String tag = tag(answer);
                assertThat(ask(there, tag).statusCode()).as("known elsewhere").isEqualTo(304);
                assertThat(tag(ask(there, ""))).isEqualTo(tag);

                Path meetings = Files.writeString(home.resolve("nodes.csv"), """
                        id,date,title,participants
                        n1,2021-05-06,A meeting of the nodes,iso3166:TJ; iso3166:NO
                        """);
                PackagedChancery.Ended imported = second.end(second.start(sameDatabase, "import", meetings.toString()));
                assertThat(imported.status())
                        .as(imported.told() + imported.complained())
                        .isZero();
                HttpResponse<String> changed = ask(there, tag);
                assertThat(changed.statusCode()).isEqualTo(200);
                assertThat(changed.body()).isNotEqualTo(answer.body());
                assertThat(ask(here, "").body()).isEqualTo(changed.body());
                assertThat(ask(here, tag(changed)).statusCode()).isEqualTo(304);
            }
        }
    }

    private static List<String> database(PackagedChancery running) throws IOException, SQLException {
        try (Connection connection = running.connect()) {
            String url = connection.getMetaData().getURL();
            Path data = running.dataFolder();
            return Stream.of(
                            "-Dquarkus.datasource.jdbc.url=" + url.replaceAll("\\?.*", ""),
                            "-Dquarkus.datasource.username=chancery",
                            "-Dquarkus.datasource.password=" + Files.readString(data.resolve("chancery.password")))
                    .toList();
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private HttpResponse<String> ask(URI node, String ifNoneMatch) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.resolve(QUESTION))
                .header("If-None-Match", ifNoneMatch)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
