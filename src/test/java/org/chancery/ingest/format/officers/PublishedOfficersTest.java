package org.chancery.ingest.format.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Reads the list as it is published: {@code -Dchancery.us-officers=FOLDER}. */
@EnabledIfSystemProperty(named = "chancery.us-officers", matches = ".+")
class PublishedOfficersTest {

    @Test
    void everyRejectionHasAReason() throws IOException {
        long begun = System.nanoTime();
        CollectedRecords records = CollectedRecords.of(new UsOfficersReader(), folder());
        List<Bundle.Affiliation> appointments = records.all(Bundle.Affiliation.class);
        System.out.printf(
                "%d read, %d people, %d appointments, %d problems, %d ms%n",
                records.read,
                records.all(Bundle.Actor.class).size(),
                appointments.size(),
                records.problems.size(),
                (System.nanoTime() - begun) / 1_000_000);
        records.problems.forEach(problem -> assertThat(problem.remedy()).isNotBlank());
        assertThat(appointments).extracting(Bundle.Affiliation::key).doesNotHaveDuplicates();
    }

    private static Inputs folder() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(System.getProperty("chancery.us-officers")))) {
            return Inputs.of(paths.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
