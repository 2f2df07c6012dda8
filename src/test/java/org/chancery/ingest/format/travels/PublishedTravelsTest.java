package org.chancery.ingest.format.travels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs over the published files in the folder that the system property names. */
@EnabledIfSystemProperty(named = "chancery.travels", matches = ".+")
class PublishedTravelsTest {

    @Test
    void allOfItIsRead() throws IOException {
        CollectedRecords records = read();
        System.out.println(records.remarks);
        System.out.printf(
                "read %d; actors %d, places %d, events %d%n",
                records.read,
                records.all(Bundle.Actor.class).size(),
                records.all(Bundle.Place.class).size(),
                records.all(Bundle.Event.class).size());
        for (MeetingFormat format : MeetingFormat.values()) {
            System.out.println(format + " " + events(records, format).size());
        }
        assertThat(records.problems).isEmpty();
        assertThat(records.read).isEqualTo(4_271 + 3_264);
        assertThat(events(records, MeetingFormat.VISIT)).hasSize(4_271 + 3_264);
    }

    @Test
    void centralAsiaIsCounted() throws IOException {
        List<String> states = List.of("name:Kyrgyzstan", "name:Tajikistan", "name:Uzbekistan");
        List<Bundle.Event> visits = events(read(), MeetingFormat.VISIT);
        assertThat(visits)
                .filteredOn(event -> event.key().startsWith("trip/"))
                .filteredOn(event -> event.participants().stream()
                        .anyMatch(one -> one.role() == ParticipationRole.HOST && states.contains(one.actor())))
                .hasSize(17);
        assertThat(visits)
                .filteredOn(event -> event.key().startsWith("visit/"))
                .filteredOn(event -> event.participants().stream()
                        .anyMatch(one -> states.stream().anyMatch(state -> state.equals(one.onBehalfOf()))))
                .hasSize(11);
    }

    private static List<Bundle.Event> events(CollectedRecords records, MeetingFormat format) {
        return records.all(Bundle.Event.class).stream()
                .filter(event -> event.meeting() != null && event.meeting().format() == format)
                .toList();
    }

    private static CollectedRecords read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("chancery.travels")))) {
            List<Path> paths = files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            return CollectedRecords.of(new TravelsReader(), Inputs.of(paths));
        }
    }
}
