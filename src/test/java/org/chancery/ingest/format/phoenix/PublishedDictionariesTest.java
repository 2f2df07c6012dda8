package org.chancery.ingest.format.phoenix;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Reads the dictionaries as they are published: {@code -Dchancery.phoenix=FOLDER}. */
@EnabledIfSystemProperty(named = "chancery.phoenix", matches = ".+")
class PublishedDictionariesTest {

    @Test
    void everyRejectionHasAReason() throws IOException {
        long begun = System.nanoTime();
        CollectedRecords records = CollectedRecords.of(new PhoenixReader(), folder());
        List<Bundle.Actor> actors = records.all(Bundle.Actor.class);
        List<Bundle.Affiliation> affiliations = records.all(Bundle.Affiliation.class);
        System.out.printf(
                "%d read, %d actors, %d affiliations, %d problems, %d ms%n",
                records.read,
                actors.size(),
                affiliations.size(),
                records.problems.size(),
                (System.nanoTime() - begun) / 1_000_000);
        for (ActorKind kind : ActorKind.values()) {
            System.out.println(kind + " "
                    + actors.stream().filter(each -> each.kind() == kind).count());
        }
        records.problems.stream()
                .collect(groupingBy(Problem::reason, counting()))
                .forEach((reason, count) -> System.out.println(count + " " + reason));
        assertThat(actors).extracting(Bundle.Actor::key).doesNotHaveDuplicates();
        assertThat(affiliations).extracting(Bundle.Affiliation::key).doesNotHaveDuplicates();
    }

    private static Inputs folder() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(System.getProperty("chancery.phoenix")))) {
            return Inputs.of(paths.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
