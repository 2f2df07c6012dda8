package org.chancery.ingest.format.travels;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportListener;
import org.chancery.ingest.write.run.ImportOptions;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Brings the published files, in the folder that the system property names, into an archive and asks it. */
@QuarkusTest
@EnabledIfSystemProperty(named = "chancery.travels", matches = ".+")
class ImportedTravelsTest {

    @Inject
    DatasetImport datasetImport;

    @Test
    void theArchiveAnswers() throws IOException {
        ImportReport first = importAll();
        assertThat(first.problems()).isEmpty();
        assertThat(first.read()).isEqualTo(4_271 + 3_264);
        ImportReport again = importAll();
        assertThat(again.counts().values()).allSatisfy(counts -> {
            assertThat(counts.added()).isZero();
            assertThat(counts.updated()).isZero();
        });

        Response turkey = GraphQL.post("""
                { meetings(filter: { between: ["United States", "Turkey"], during: "2012" }, first: 50) {
                    totalCount nodes { title participants { title actor { name } } } } }""");
        turkey.then().statusCode(200);
        assertThat(turkey.asString()).contains("Davuto");
        String moscow = "between: [\"United States\", \"%s\"], during: \"1990-07-31\"";
        assertThat(count(moscow.formatted("Soviet Union"))).isPositive();
        assertThat(count(moscow.formatted("Russia"))).isZero();
        assertThat(count(moscow.formatted("Russia") + ", succession: true")).isPositive();
        String centralAsia = "involving: [\"Kyrgyzstan\", \"Tajikistan\", \"Uzbekistan\"], formats: [VISIT], roles: ";
        assertThat(count(centralAsia + "[HOST]")).isEqualTo(17);
        assertThat(count(centralAsia + "[VISITOR]")).isEqualTo(11);
    }

    private static int count(String filter) {
        return GraphQL.post("{ meetings(filter: { %s }, first: 50) { nodes { dataset { key } } } }".formatted(filter))
                .path("data.meetings.nodes.findAll { it.dataset.key == 'us-travels' }.size()");
    }

    private ImportReport importAll() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("chancery.travels")))) {
            Inputs inputs = Inputs.of(files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList());
            return datasetImport.run(new TravelsReader(), inputs, ImportOptions.DEFAULT, ImportListener.SILENT);
        }
    }
}
