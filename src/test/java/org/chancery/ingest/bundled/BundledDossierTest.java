package org.chancery.ingest.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.record.event.EventStatus;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

class BundledDossierTest {
    private final Bundle dossier = BundleReader.read(BundledDossier.FILE, BundledDossier.content());

    @Test
    void everyEventHasATitleInEnglishRussianAndArabic() {
        assertThat(dossier.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.titles()).containsKeys("en", "ru", "ar"));
    }

    @Test
    void everyPersonHasANameInArabicRussianAndEnglish() {
        assertThat(dossier.actors())
                .isNotEmpty()
                .allSatisfy(actor -> assertThat(actor.names())
                        .extracting(Bundle.Name::language)
                        .contains("en", "ru", "ar"));
    }

    @Test
    void everySourceSaysWhyItIsGradedAsItIs() {
        assertThat(dossier.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.reliabilityReason()).isNotBlank());
    }

    @Test
    void everySourceIsCited() {
        Set<String> cited = dossier.events().stream()
                .flatMap(event -> event.citations().stream())
                .map(Bundle.Citation::source)
                .collect(Collectors.toSet());
        dossier.affiliations().forEach(affiliation -> affiliation.citations().forEach(it -> cited.add(it.source())));
        dossier.disputes().forEach(dispute -> dispute.citations().forEach(it -> cited.add(it.source())));
        dossier.events().forEach(event -> event.claims().forEach(it -> cited.add(it.source())));
        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(
                        dossier.sources().stream().map(Bundle.Source::key).toList());
    }

    @Test
    void announcedTalksStayAnnouncedAndTheReceptionWasHeld() {
        assertThat(event("lavrov-muhriddin-dushanbe-2023-06-06").status()).isEqualTo(EventStatus.ANNOUNCED);
        assertThat(event("rahmon-receives-lavrov-2023-06-06").statusHistory())
                .extracting(Bundle.StatusChange::status)
                .containsExactly(EventStatus.ANNOUNCED, EventStatus.HELD);
    }

    @Test
    void sourcesContradictEachOtherOnFourDates() {
        assertThat(dossier.events().stream()
                        .flatMap(event -> event.claims().stream())
                        .filter(claim -> !claim.accepted())
                        .map(claim -> claim.source() + " " + claim.value()))
                .contains("islam-times 2022-09-16", "trt-aa 2025-03-12", "bigasia 15-6 июня")
                .hasSize(6);
    }

    private Bundle.Event event(String key) {
        return dossier.events().stream()
                .filter(event -> event.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
