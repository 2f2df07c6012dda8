package org.chancery.ingest.format.cow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.chancery.time.Edtf;

/** Makes events from the rows of incidents and of their participants. */
final class MidIncidents {
    private final Sides sides;
    private final RecordSink sink;

    MidIncidents(Sides sides, RecordSink sink) {
        this.sides = sides;
        this.sink = sink;
    }

    /** Adds the incidents of one dispute. */
    void add(List<Row> disputes, List<Row> incidents, List<Row> participants) {
        LinkedHashMap<String, List<Row>> byIncident = new LinkedHashMap<>();
        participants.forEach(row -> byIncident
                .computeIfAbsent(row.get("incidnum"), any -> new ArrayList<>())
                .add(row));
        for (Row incident : incidents) {
            String key = MidDisputes.key(incident) + "/" + incident.get("incidnum");
            List<Row> own = byIncident.getOrDefault(incident.get("incidnum"), List.of());
            try {
                requireWithin(disputes, incident);
                sink.add(event(key, incident, own), incident.location());
            } catch (RejectedRow rejected) {
                sink.reportRejected(key, rejected.problem());
            }
        }
        incidents.forEach(incident -> byIncident.remove(incident.get("incidnum")));
        byIncident.values().forEach(rows -> rows.forEach(this::reportOrphan));
    }

    private void requireWithin(List<Row> disputes, Row incident) {
        for (Row dispute : disputes) {
            int begin = Numbers.whole(dispute, "styear");
            int end = Numbers.whole(dispute, "endyear");
            if (Numbers.whole(incident, "styear") < begin || Numbers.whole(incident, "endyear") > end) {
                sink.report(incident.problem(
                        "styear",
                        "the incident lies outside of the years of its dispute, %d to %d".formatted(begin, end),
                        "Ask the publisher",
                        Consequence.DOUBTFUL));
            }
        }
    }

    private void reportOrphan(Row participant) {
        sink.report(participant.problem(
                "incidnum",
                "there is no incident with this number",
                "Import the whole table of incidents",
                Consequence.RECORD_REFUSED));
    }

    private Bundle.Event event(String key, Row row, List<Row> participants) {
        int number = Numbers.whole(row, "incidnum");
        Edtf date = CowDate.period(row, sink);
        Bundle.Citation citation = MidTable.INCIDENT.citation(String.valueOf(number));
        Optional<MidAction> action = MidAction.read(row, "action");
        Hostility hostility = MidDisputes.hostility(row);
        if (hostility == null) {
            throw new RejectedRow(row, "hostlev", "the hostility is not known", "Fill it in");
        }
        return EventBuilder.builder()
                .key(key)
                .type(EventType.INCIDENT)
                .titles(Map.of("en", title(action.map(MidAction::title).orElse("Incident"), participants, date)))
                .date(date)
                .status(EventStatus.HELD)
                .about(List.of(MidDisputes.key(row)))
                .participants(participations(row, participants))
                .citations(List.of(citation))
                .codings(action.stream().map(known -> coding(known, citation)).toList())
                .incident(IncidentBuilder.builder()
                        .hostility(hostility)
                        .fatalities(Fatalities.read(row, sink))
                        .build())
                .build();
    }

    private static Bundle.Coding coding(MidAction action, Bundle.Citation citation) {
        return CodingBuilder.builder()
                .scheme(CodingScheme.MID_ACTION)
                .code(String.valueOf(action.code()))
                .source(citation.source())
                .locator(citation.locator())
                .build();
    }

    /** The side that acted first is named first. */
    private String title(String action, List<Row> participants, Edtf date) {
        String who = sides.name(participants, "insidea", date);
        return who.isEmpty() ? action : action + ": " + who;
    }

    private List<Bundle.Participation> participations(Row incident, List<Row> rows) {
        if (rows.isEmpty()) {
            sink.report(
                    incident.problem("incidnum", "no participant is known", "Ask the publisher", Consequence.DOUBTFUL));
        }
        LinkedHashSet<Bundle.Participation> participations = new LinkedHashSet<>();
        for (Row row : rows) {
            CowDate.period(row, sink);
            if (!participations.add(participation(row))) {
                sink.report(row.problem(
                        "ccode", "this participant occurs twice", "Remove a row", Consequence.VALUE_LEFT_OUT));
            }
        }
        return List.copyOf(participations);
    }

    private static Bundle.Participation participation(Row row) {
        int code = Numbers.whole(row, "ccode");
        return ParticipationBuilder.builder()
                .actor("cow:" + code)
                .role(ParticipationRole.PARTICIPANT)
                .citations(List.of(MidTable.INCIDENT_PARTY.citation(row.get("incidnum") + "/" + code)))
                .build();
    }
}
