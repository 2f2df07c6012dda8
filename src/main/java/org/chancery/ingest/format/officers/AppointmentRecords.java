package org.chancery.ingest.format.officers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Makes a dated affiliation with the United States from every appointment. */
final class AppointmentRecords {
    private static final String UNITED_STATES = "iso3166:US";
    private static final String UNCERTAIN_AND_APPROXIMATE = "%";

    private final OfficerIndex officerIndex;
    private final Map<String, String> deaths;
    private final RecordSink sink;
    private final MissionCountries countries = new MissionCountries();

    /** @param deaths the people of the list, each with the date of death; empty if none is given */
    AppointmentRecords(OfficerIndex officerIndex, Map<String, String> deaths, RecordSink sink) {
        this.officerIndex = officerIndex;
        this.deaths = deaths;
        this.sink = sink;
    }

    void add(Post post) {
        for (Appointment appointment : post.appointments()) {
            sink.countRead();
            add(post, appointment, post.key(appointment));
        }
    }

    private void add(Post post, Appointment appointment, String key) {
        if (!deaths.containsKey(appointment.person())) {
            reject(
                    appointment,
                    key,
                    "person-id",
                    appointment.person(),
                    "the list has no person with this identifier",
                    "Correct it, or add the document of the person");
            return;
        }
        Edtf during = during(appointment, key);
        if (during == null) {
            return;
        }
        sink.add(
                AffiliationBuilder.builder()
                        .key(key)
                        .member(appointment.person())
                        .body(UNITED_STATES)
                        .role(post.role(appointment))
                        .title(post.title(appointment, officerIndex, countries))
                        .during(during)
                        .censoredOn(appointment.end() == null && goesOn(appointment) ? officerIndex.censoredOn() : null)
                        .shared(post.id().equals(Offices.SECRETARY_AD_INTERIM))
                        .citations(List.of(citation(post, appointment)))
                        .build(),
                appointment.element().location());
    }

    private @Nullable Edtf during(Appointment appointment, String key) {
        String begin = appointment.begin();
        String end = appointment.end();
        if (begin == null && end == null) {
            String reason = appointment.nominee()
                    ? "the person was nominated and did not take the post, and no date is given"
                    : "no date is given";
            reject(appointment, key, "started", null, reason, "Give the day, month or year of the appointment");
            return null;
        }
        String during = (begin == null ? "" : begin) + "/" + (end == null ? untoldEnd(appointment) : end);
        try {
            return Edtf.parse(during);
        } catch (EdtfException e) {
            reject(
                    appointment,
                    key,
                    "started",
                    during,
                    "these are not dates, or the end lies before the start",
                    "Correct the dates");
            return null;
        }
    }

    /**
     * The last holder is still in office as far as is known. For all others, the end is about the day of the first of
     * two events: the start of the next holder, or death.
     */
    private String untoldEnd(Appointment appointment) {
        if (goesOn(appointment)) {
            return "..";
        }
        String begin = appointment.begin();
        return Stream.of(appointment.next(), deaths.get(appointment.person()))
                .filter(date -> date != null && begin != null && date.compareTo(begin) > 0)
                .min(Comparator.naturalOrder())
                .map(date -> date + UNCERTAIN_AND_APPROXIMATE)
                .orElse("");
    }

    private boolean goesOn(Appointment appointment) {
        return !appointment.nominee() && appointment.next() == null && isAlive(appointment);
    }

    private boolean isAlive(Appointment appointment) {
        return "".equals(deaths.get(appointment.person()));
    }

    private Bundle.Citation citation(Post post, Appointment appointment) {
        ArrayList<String> remarks = new ArrayList<>(appointment.remarks());
        String concurrent = officerIndex.concurrent(appointment.id());
        if (concurrent != null) {
            remarks.add(concurrent);
        }
        String note = remarks.isEmpty() ? null : String.join("; ", remarks);
        return new Bundle.Citation(UsOfficersReader.SOURCE, post.id() + ", " + appointment.id(), note);
    }

    private void reject(
            Appointment appointment, String key, String path, @Nullable String value, String reason, String remedy) {
        sink.reportRejected(
                key,
                new Problem(appointment.element().location(), path, value, reason, remedy, Consequence.RECORD_REFUSED));
    }
}
