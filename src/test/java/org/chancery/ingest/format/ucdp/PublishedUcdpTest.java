package org.chancery.ingest.format.ucdp;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.dispute.Intensity;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs over {@code peacesciencer/ucdp_acd.csv} in the folder that the system property names. */
@EnabledIfSystemProperty(named = "chancery.cow", matches = ".+")
class PublishedUcdpTest {

    @Test
    void everyConflictHasItsPhasesAndStatesAreKnown() {
        StateCodes codes = StateCodes.bundled();
        Inputs inputs =
                Inputs.of(List.of(Path.of(System.getProperty("chancery.cow"), "peacesciencer", "ucdp_acd.csv")));
        ConflictReader reader = new ConflictReader();
        assertThat(reader.recognises(inputs)).isTrue();
        CollectedRecords read = CollectedRecords.of(reader, inputs);
        List<BundledDispute> disputes = read.all(BundledDispute.class);
        assertThat(read.read).isEqualTo(5_652);
        assertThat(read.problems).isEmpty();
        assertThat(disputes).hasSize(303).allSatisfy(dispute -> {
            assertThat(dispute.phases()).isNotEmpty();
            assertThat(dispute.parties()).extracting(BundledDispute.Party::side).contains("A");
        });
        // 61 episodes were still going on in the last year.
        assertThat(disputes.stream().filter(dispute -> dispute.censoredOn() != null))
                .hasSize(61);
        disputes.forEach(dispute -> dispute.parties()
                .forEach(party -> assertThat(
                                codes.name(CodeScheme.GW, party.actor().substring(3), requireNonNull(party.during())))
                        .as(party.toString())
                        .isPresent()));
        assertThat(disputes.stream()
                        .mapToInt(dispute -> dispute.phases().size())
                        .sum())
                .isEqualTo(887);
        assertThat(disputes.stream()
                        .flatMap(dispute -> dispute.phases().stream())
                        .filter(phase -> phase.intensity() == Intensity.WAR))
                .hasSize(236);
    }
}
