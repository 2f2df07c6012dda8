package org.chancery.ingest.format.ucdp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
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
import org.jspecify.annotations.Nullable;

/** Makes an incident and its place from each row. */
final class GedEvents {
    private static final List<String> VIOLENCE =
            List.of("Fighting with a state", "Fighting between groups", "Violence against civilians");

    private static final int UNKNOWN = -9;

    private final RecordSink sink;

    GedEvents(RecordSink sink) {
        this.sink = sink;
    }

    /**
     * Demands that an event can be made of the row.
     *
     * @throws RejectedRow if it cannot
     */
    void requireReadable(Row row) {
        event(row, place(row));
    }

    void add(Row row) {
        String key = key(row);
        try {
            Bundle.Place place = place(row);
            Bundle.Event event = event(row, place);
            // Only now, so that nothing of a rejected row stays.
            if (place != null) {
                sink.addCompanion(place, row.location());
            }
            sink.add(event, row.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    /** As of a row that can be read, so that the event does not count as withdrawn. */
    private static String key(Row row) {
        try {
            return "ged/" + Numbers.whole(row, "id");
        } catch (RejectedRow unreadable) {
            return "ged/" + row.get("id");
        }
    }

    private Bundle.Event event(Row row, Bundle.@Nullable Place place) {
        List<GedSide> sides = GedSide.read(row);
        Bundle.Citation citation = citation(row);
        return EventBuilder.builder()
                .key("ged/" + Numbers.whole(row, "id"))
                .type(EventType.INCIDENT)
                .titles(Map.of("en", title(row, sides)))
                .summary(row.find("where_description"))
                .date(GedDate.read(row, sink))
                .status(isConfirmed(row) ? EventStatus.HELD : EventStatus.REPORTED)
                .place(place == null ? null : place.key())
                .about(GedConflicts.keys(row))
                .participants(sides.stream()
                        .flatMap(side -> side.actors().stream())
                        .distinct()
                        .map(actor -> participation(actor, citation))
                        .toList())
                .citations(List.of(citation))
                .codings(codings(row, citation))
                .incident(IncidentBuilder.builder()
                        .hostility(Hostility.USE_OF_FORCE)
                        .fatalities(deaths(row))
                        .build())
                .build();
    }

    /** Editions without this column contain nothing else. */
    private static boolean isConfirmed(Row row) {
        return !row.has("code_status") || row.get("code_status").equalsIgnoreCase("Clear");
    }

    /** The type of violence, and how well the place and the event itself are known. */
    private static List<Bundle.Coding> codings(Row row, Bundle.Citation citation) {
        ArrayList<Bundle.Coding> codings = new ArrayList<>();
        codings.add(coding(CodingScheme.UCDP_VIOLENCE, GedSide.violence(row), citation));
        Precision.of(row)
                .ifPresent(precision ->
                        codings.add(coding(CodingScheme.UCDP_WHERE_PRECISION, precision.code(), citation)));
        if (row.has("event_clarity")) {
            Numbers.code(row, "event_clarity", 1, 2, UNKNOWN)
                    .ifPresent(clarity -> codings.add(coding(CodingScheme.UCDP_EVENT_CLARITY, clarity, citation)));
        }
        return codings;
    }

    private static Bundle.Coding coding(CodingScheme scheme, int code, Bundle.Citation citation) {
        return CodingBuilder.builder()
                .scheme(scheme)
                .code(String.valueOf(code))
                .source(citation.source())
                .locator(citation.locator())
                .build();
    }

    /** The locator is the publisher's number of the event; the note has the publisher's sources. */
    private static Bundle.Citation citation(Row row) {
        Bundle.Citation citation = GedReader.citation(String.valueOf(Numbers.whole(row, "id")));
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

    private Bundle.@Nullable Place place(Row row) {
        return GedPlace.of(row, degrees(row, "latitude", 90), degrees(row, "longitude", 180));
    }

    private @Nullable BigDecimal degrees(Row row, String column, int limit) {
        BigDecimal degrees = Numbers.decimalOrNull(row, column);
        if (degrees != null && !Numbers.isOnTheGlobe(degrees, limit)) {
            sink.report(row.problem(
                    column,
                    "this lies outside -%d to %d degrees".formatted(limit, limit),
                    "The place was imported without its position; are latitude and longitude swapped?",
                    Consequence.VALUE_LEFT_OUT));
            return null;
        }
        return degrees;
    }
}
