package org.chancery.ingest.format.cow;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs over the published files in the folder that the system property names, with {@code cow-mid-5.0},
 * {@code cow-igo-3} and {@code peacesciencer} in it.
 */
@EnabledIfSystemProperty(named = "chancery.cow", matches = ".+")
class PublishedCowTest {
    private static final StateCodes CODES = StateCodes.bundled();

    @Test
    void everyDisputeHasItsSidesAndNoDayIsInvented() throws IOException {
        CollectedRecords read = read(new MidReader(), "cow-mid-5.0", "MID");
        List<BundledDispute> disputes = read.all(BundledDispute.class);
        assertThat(read.read).isEqualTo(2_436 + 5_883 + 4_483 + 9_619);
        assertThat(disputes).hasSize(2_436);
        assertThat(read.all(Bundle.Event.class)).hasSize(4_483);
        assertThat(disputes)
                .allSatisfy(dispute -> assertThat(dispute.parties())
                        .extracting(BundledDispute.Party::side)
                        .contains("A", "B"));
        assertThat(disputes.stream()
                        .mapToInt(dispute -> dispute.parties().size())
                        .sum())
                // Five take part while their code passes from one state to the next.
                .isEqualTo(5_883 + 5);
        assertThat(disputes.stream().filter(dispute -> dispute.censoredOn() != null))
                .hasSize(32);
        assertThat(disputes.get(0).during()).hasToString("1902-07/1903-01-24");
        assertThat(read.rejectedKeys).isEmpty();
        assertThat(problems(read))
                .isEqualTo(Map.of(
                        "DOUBTFUL styear",
                        2L,
                        "DOUBTFUL endyear",
                        2L,
                        "DOUBTFUL incidnum",
                        1L,
                        "DOUBTFUL ongo2014",
                        1L,
                        "VALUE_LEFT_OUT fatalpre",
                        1L));
        disputes.forEach(dispute ->
                dispute.parties().forEach(party -> assertKnown(party.actor(), requireNonNull(party.during()))));
        read.all(Bundle.Event.class)
                .forEach(event ->
                        event.participants().forEach(participant -> assertKnown(participant.actor(), event.date())));
    }

    @Test
    void membershipsThatReachTheLastYearAreOpen() throws IOException {
        CollectedRecords read = read(new IgoReader(), "cow-igo-3", "");
        List<Bundle.Affiliation> memberships = read.all(Bundle.Affiliation.class);
        List<Bundle.Affiliation> open = memberships.stream()
                .filter(membership -> membership.censoredOn() != null)
                .toList();
        assertThat(read.all(Bundle.Actor.class))
                .hasSize(534)
                .extracting(Bundle.Actor::key)
                .doesNotHaveDuplicates();
        // 76 of the 12,568 that reach 2014 are of an organization that ended in 2005.
        assertThat(open)
                .hasSize(12_568 - 76)
                .allSatisfy(membership -> assertThat(membership.during().text()).endsWith("/.."));
        assertThat(read.rejectedKeys).isEmpty();
        assertThat(problems(read)).isEqualTo(Map.of("DOUBTFUL deaddate", 1L));
        memberships.forEach(membership -> assertKnown(membership.member(), membership.during()));
        assertThat(memberships.stream().map(Bundle.Affiliation::key)).doesNotHaveDuplicates();
    }

    @Test
    void statesHaveAllTheirSpells() throws IOException {
        CollectedRecords read = read(new StateSystemReader(), "peacesciencer", "cow_");
        List<Bundle.Actor> states = read.all(Bundle.Actor.class);
        // The numbers 345, 365 and 816 stood for seven states of the 221.
        assertThat(states).hasSize(217 + 4);
        // Each spell, and each time a number passed on.
        assertThat(states.stream().mapToInt(state -> state.codes().size()).sum())
                .isEqualTo(2 * (243 + 6));
        assertThat(read.problems).isEmpty();
        assertThat(read.all(Bundle.Place.class)).hasSize(242);
    }

    private static CollectedRecords read(DatasetReader reader, String folder, String prefix) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("chancery.cow"), folder))) {
            paths = files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
        Inputs inputs = Inputs.of(paths);
        assertThat(reader.recognises(inputs)).isTrue();
        return CollectedRecords.of(reader, inputs);
    }

    private static Map<String, Long> problems(CollectedRecords read) {
        return new TreeMap<>(read.problems.stream().collect(groupingBy(PublishedCowTest::kind, counting())));
    }

    private static String kind(Problem problem) {
        return problem.consequence() + " " + problem.path();
    }

    private static void assertKnown(String reference, Edtf during) {
        String code = reference.substring(reference.indexOf(':') + 1);
        assertThat(CODES.name(CodeScheme.COW, code, during))
                .as(reference + " in " + during)
                .isPresent();
    }
}
