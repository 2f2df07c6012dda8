package org.chancery.ingest.format.ucdp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CodingBuilder;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.IncidentBuilder;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.record.exchange.PlaceBuilder;
import org.jspecify.annotations.Nullable;

/** Makes an incident and its place from each row. */
final class GedEvents {
    private static final List<String> VIOLENCE =
            List.of("Fighting with a state", "Fighting between groups", "Violence against civilians");

    private final RecordSink sink;

    GedEvents(RecordSink sink) {
        this.sink = sink;
    }

    void add(Row row) {
        String key = "ged/" + row.get("id");
        try {
            Bundle.Event event = event("ged/" + Numbers.whole(row, "id"), row, place(row));
            sink.add(event, row.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private Bundle.Event event(String key, Row row, @Nullable String place) {
        List<GedSide> sides = GedSide.read(row);
        Bundle.Citation citation = citation(row);
        return EventBuilder.builder()
                .key(key)
                .type(EventType.INCIDENT)
                .titles(Map.of("en", title(row, sides)))
                .summary(row.find("where_description"))
                .date(GedDate.read(row, sink))
                .status(row.get("code_status").equals("Clear") ? EventStatus.HELD : EventStatus.REPORTED)
                .place(place)
                .about(List.of(GedConflicts.key(row)))
                .participants(sides.stream()
                        .flatMap(side -> side.actors().stream())
                        .distinct()
                        .map(actor -> participation(actor, citation))
                        .toList())
                .citations(List.of(citation))
                .codings(List.of(CodingBuilder.builder()
                        .scheme(CodingScheme.UCDP_VIOLENCE)
                        .code(String.valueOf(GedSide.violence(row)))
                        .source(citation.source())
                        .locator(citation.locator())
                        .build()))
                .incident(IncidentBuilder.builder()
                        .hostility(Hostility.USE_OF_FORCE)
                        .fatalities(deaths(row))
                        .build())
                .build();
    }

    /** The locator is the publisher's number of the event; the note has the publisher's sources. */
    private static Bundle.Citation citation(Row row) {
        Bundle.Citation citation = GedReader.citation(row.get("id"));
        return new Bundle.Citation(citation.source(), citation.locator(), row.find("source_article"));
    }

    private static String title(Row row, List<GedSide> sides) {
        List<String> names = sides.stream()
                .map(GedSide::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return VIOLENCE.get(GedSide.violence(row) - 1)
                + (names.isEmpty() ? "" : ": " + String.join(" – ", names))
                + (row.has("where_coordinates") ? ", " + row.get("where_coordinates") : "");
    }

    private static Bundle.Participation participation(String actor, Bundle.Citation citation) {
        return ParticipationBuilder.builder()
                .actor(actor)
                .role(ParticipationRole.PARTICIPANT)
                .citations(List.of(new Bundle.Citation(citation.source(), citation.locator(), null)))
                .build();
    }

    private Bundle.@Nullable Estimate deaths(Row row) {
        Integer low = Numbers.wholeOrNull(row, "low");
        Integer best = Numbers.wholeOrNull(row, "best");
        Integer high = Numbers.wholeOrNull(row, "high");
        if (best == null) {
            return low == null && high == null ? null : new Bundle.Estimate(low, null, high);
        }
        if ((low != null && low > best) || (high != null && high < best)) {
            sink.report(row.problem(
                    "best",
                    "the best figure lies outside of the low and the high one",
                    "Only the best was imported; ask the publisher",
                    Consequence.VALUE_LEFT_OUT));
            return new Bundle.Estimate(null, best, null);
        }
        return new Bundle.Estimate(low, best, high);
    }

    /** Adds the place and returns its key; other coordinates, another name or country make another place. */
    private @Nullable String place(Row row) {
        String name = row.get("where_coordinates");
        BigDecimal latitude = degrees(row, "latitude", 90);
        BigDecimal longitude = degrees(row, "longitude", 180);
        if (name.isEmpty() || latitude == null || longitude == null) {
            return null;
        }
        Integer country = Numbers.wholeOrNull(row, "country_id");
        // Names that differ only in accents would share a key otherwise.
        String key = "place/%s/%s/%s/%s"
                .formatted(
                        country == null ? "none" : country,
                        keyPart(latitude, "n", "s"),
                        keyPart(longitude, "e", "w"),
                        KeyPart.of(name + " " + Integer.toHexString(name.hashCode())));
        sink.add(
                PlaceBuilder.builder()
                        .key(key)
                        .names(List.of(new Bundle.Name("en", name, null, null)))
                        .country(country == null ? null : "gw:" + country)
                        .latitude(latitude.doubleValue())
                        .longitude(longitude.doubleValue())
                        .build(),
                row.location());
        return key;
    }

    private @Nullable BigDecimal degrees(Row row, String column, int limit) {
        BigDecimal degrees = Numbers.decimalOrNull(row, column);
        if (degrees != null && degrees.abs().intValue() > limit) {
            sink.report(row.problem(
                    column,
                    "this lies outside -%d to %d degrees".formatted(limit, limit),
                    "The event was imported without its place; are latitude and longitude swapped?",
                    Consequence.VALUE_LEFT_OUT));
            return null;
        }
        return degrees;
    }

    private static String keyPart(BigDecimal degrees, String positive, String negative) {
        return (degrees.signum() < 0 ? negative : positive)
                + degrees.abs().stripTrailingZeros().toPlainString();
    }
}
