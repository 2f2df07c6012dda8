package org.chancery.ingest.format.acled;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CodingBuilder;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.IncidentBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes an event from each row, with its place and those who take part. */
final class AcledEvents {
    private final RecordSink sink;
    private final AcledPlace places;
    /** An actor is the same in all rows, although its type may change from one to the next. */
    private final Map<String, Bundle.Actor> actors = new HashMap<>();

    private final Set<String> unknownStates = new TreeSet<>();

    AcledEvents(RecordSink sink) {
        this.sink = sink;
        this.places = new AcledPlace(sink);
    }

    void add(Row row) {
        String key = "acled/" + KeyPart.of(row.get("event_id_cnty"));
        try {
            if (key.endsWith("/")) {
                throw new RejectedRow(row, "event_id_cnty", "the event has no number", "Fill it in");
            }
            EventKind kind = EventKind.of(row)
                    .orElseThrow(() -> new RejectedRow(
                            row, "event_type", "the codebook has no such type of event", "Correct event_type"));
            Edtf date = AcledDate.read(row);
            List<AcledSide> sides = AcledSide.in(row);
            Bundle.Place place = places.of(row, date);
            Bundle.Event event = event(key, row, kind, date, sides, place);
            if (place != null) {
                sink.addCompanion(place, row.location());
            }
            sides.stream().filter(AcledSide::isActor).forEach(side -> {
                sink.addCompanion(actors.computeIfAbsent(side.key(), any -> side.actor()), row.location());
                if (side.isOfAState() && side.state(date) == null) {
                    unknownStates.add(side.name());
                }
            });
            sink.add(event, row.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    /** Remarks whose forces belong to a state that the archive does not know by that name. */
    void reportUnknownActors() {
        if (!unknownStates.isEmpty()) {
            sink.remark("These take part for no state, since no state of the time is known by the name: "
                    + String.join("; ", unknownStates) + ".");
        }
    }

    private Bundle.Event event(
            String key, Row row, EventKind kind, Edtf date, List<AcledSide> sides, Bundle.@Nullable Place place) {
        EventType type = EventKind.type(row);
        Bundle.Citation citation = AcledReader.citation(row.get("event_id_cnty"), source(row));
        Bundle.Estimate fatalities = fatalities(row);
        return EventBuilder.builder()
                .key(key)
                .type(type)
                .titles(Map.of("en", title(row, place)))
                .summary(summary(row, sides))
                .date(date)
                .status(EventStatus.HELD)
                .place(place == null ? null : place.key())
                .participants(sides.stream()
                        .filter(AcledSide::isActor)
                        .map(side -> side.participation(date))
                        .distinct()
                        .toList())
                .citations(List.of(citation))
                .codings(List.of(coding(row, citation)))
                .incident(
                        type == EventType.INCIDENT
                                ? IncidentBuilder.builder()
                                        .hostility(kind.hostility())
                                        .fatalities(fatalities)
                                        .build()
                                : null)
                .agreement(type == EventType.AGREEMENT ? new Bundle.Agreement(null, null) : null)
                .build();
    }

    private static String title(Row row, Bundle.@Nullable Place place) {
        String what = row.has("sub_event_type") ? row.get("sub_event_type") : row.get("event_type");
        if (place == null) {
            return what;
        }
        String name = place.names().get(0).text();
        String country = row.get("country");
        return country.isEmpty() || country.equals(name)
                ? what + ", " + name
                : what + ", %s, %s".formatted(name, country);
    }

    private static @Nullable String summary(Row row, List<AcledSide> sides) {
        String words = Stream.concat(sides.stream().map(side -> side.words() + "."), Stream.of(row.get("notes")))
                .filter(text -> !text.isEmpty())
                .collect(joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static String source(Row row) {
        return row.has("source_scale") && row.has("source")
                ? "%s (%s)".formatted(row.get("source"), row.get("source_scale"))
                : row.get("source");
    }

    private static Bundle.Coding coding(Row row, Bundle.Citation citation) {
        String type = row.get("event_type");
        return CodingBuilder.builder()
                .scheme(CodingScheme.ACLED)
                .code(row.has("sub_event_type") ? type + "/" + row.get("sub_event_type") : type)
                .source(citation.source())
                .locator(citation.locator())
                .build();
    }

    private Bundle.@Nullable Estimate fatalities(Row row) {
        Integer deaths = Numbers.wholeOrNull(row, "fatalities");
        if (deaths != null && deaths < 0) {
            sink.report(row.problem("fatalities", "it is below 0", "Correct it", Consequence.VALUE_LEFT_OUT));
            return null;
        }
        return deaths == null ? null : new Bundle.Estimate(null, deaths, null);
    }
}
