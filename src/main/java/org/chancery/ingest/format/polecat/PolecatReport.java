package org.chancery.ingest.format.polecat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Digest;
import org.chancery.record.event.ClaimProperty;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.event.Credibility;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.ClaimBuilder;
import org.chancery.record.exchange.CodingBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Reliability;
import org.jspecify.annotations.Nullable;

/** One row as a report of an event: its publisher, its coding, and whom and what it names in its own words. */
record PolecatReport(Bundle.Source source, Bundle.Coding coding, List<Bundle.Claim> claims) {
    private static final int MOST = 10;

    static PolecatReport of(Row row) {
        String publisher = PolecatTable.value(row, "source");
        Bundle.Source source = source(publisher.isEmpty() ? "POLECAT" : publisher);
        String locator = row.get("event id");
        String mode = PolecatTable.value(row, "event mode");
        String type = row.get("event type");
        return new PolecatReport(
                source,
                CodingBuilder.builder()
                        .scheme(CodingScheme.PLOVER)
                        .code(mode.isEmpty() ? type : type + "/" + mode)
                        .score(intensity(row))
                        .source(source.key())
                        .locator(locator)
                        .build(),
                claims(row, source, locator));
    }

    private static List<Bundle.Claim> claims(Row row, Bundle.Source source, String locator) {
        ArrayList<Bundle.Claim> claims = new ArrayList<>();
        String sides = Stream.of(side(row, "actor"), side(row, "recipient"))
                .filter(side -> !side.isEmpty())
                .reduce((one, other) -> one + " – " + other)
                .orElse("");
        if (!sides.isEmpty()) {
            claims.add(claim(ClaimProperty.PARTICIPANTS, sides, source, locator, null));
        }
        String contexts = String.join(", ", PolecatTable.values(row, "contexts"));
        if (!contexts.isEmpty()) {
            claims.add(claim(ClaimProperty.OTHER, contexts, source, locator, "The contexts that PLOVER codes"));
        }
        return claims;
    }

    private static Bundle.Claim claim(
            ClaimProperty property, String value, Bundle.Source source, String locator, @Nullable String note) {
        return ClaimBuilder.builder()
                .property(property)
                .value(value)
                .accepted(false)
                .source(source.key())
                .locator(locator)
                .credibility(Credibility.CANNOT_BE_JUDGED)
                .note(note)
                .build();
    }

    /** The names that the program found, or else the words of the article; with the title, if it has one. */
    private static String side(Row row, String side) {
        String name = PolecatTable.value(row, side + " name");
        String shown = name.isEmpty() ? PolecatTable.value(row, side + " name raw") : name;
        String title = PolecatTable.value(row, side + " title");
        return title.isEmpty() || shown.isEmpty() ? shown : shown + " (" + title + ")";
    }

    private static @Nullable Double intensity(Row row) {
        String text = PolecatTable.value(row, "event intensity");
        if (!text.matches("-?\\d{1,2}(\\.\\d{1,9})?")) {
            return null;
        }
        double intensity = Double.parseDouble(text);
        return Math.abs(intensity) > MOST ? null : (Double) intensity;
    }

    private static Bundle.Source source(String publisher) {
        return SourceBuilder.builder()
                .key("source/" + Digest.of(publisher))
                .title(publisher)
                .publisher(publisher)
                .language("und")
                .reliability(Reliability.F)
                .reliabilityReason("Gathered by a machine; nobody has checked it")
                .build();
    }
}
