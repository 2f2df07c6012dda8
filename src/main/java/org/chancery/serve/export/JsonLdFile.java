package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.event.EventDate;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.place.PlacePosition;
import org.chancery.record.source.Citation;
import org.chancery.record.source.Dataset;
import org.chancery.serve.export.ExportedEvent.ExportedPlace;
import org.chancery.serve.export.ExportedEvent.Participant;
import org.jspecify.annotations.Nullable;

/** JSON-LD in the words of schema.org: the file as a dataset, then its events. */
final class JsonLdFile extends JsonFile {
    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    JsonLdFile(OutputStream stream) throws IOException {
        super(stream);
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString("https://schema.org");
        json.writeStartObject();
        // schema.org has no word for a date that is not known to the day.
        text("dcterms", "http://purl.org/dc/terms/");
        text("edtf", "http://id.loc.gov/datatypes/edtf/");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("@graph");
        dataset(about);
    }

    private void dataset(Export about) throws IOException {
        json.writeStartObject();
        text("@type", "Dataset");
        text("@id", about.self());
        text("name", about.title());
        text("description", String.join("\n", about.coverageSentences()));
        texts(
                "license",
                about.datasets().stream()
                        .map(Dataset::getLicence)
                        .filter(Objects::nonNull)
                        .map(JsonLdFile::licence)
                        .distinct()
                        .toList());
        texts("citation", about.citations());
        if (about.question().filter().during() != null) {
            text("temporalCoverage", IsoDate.period(about.question().filter().during()));
        }
        text("dateModified", about.generated());
        text("inLanguage", about.language());
        json.writeArrayFieldStart("isBasedOn");
        for (Dataset basis : about.datasets()) {
            json.writeStartObject();
            text("@type", "Dataset");
            text("identifier", basis.getKey());
            text("name", basis.getName());
            text("version", basis.getVersion());
            text("license", basis.getLicence() == null ? null : licence(basis.getLicence()));
            text("url", basis.getUrl());
            named("creator", "Organization", basis.getPublisher());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String licence(String named) {
        return Licence.address(named).orElse(named);
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        json.writeStartObject();
        text("@type", "Event");
        text("@id", export.pageOf(event));
        text("identifier", "urn:uuid:" + event.origin().uuid());
        text("name", event.title().text());
        text("inLanguage", event.title().language());
        text("description", event.description());
        dates(event);
        text("eventStatus", "https://schema.org/" + status(event.status()));
        text(
                "eventAttendanceMode",
                event.online()
                        ? "https://schema.org/OnlineEventAttendanceMode"
                        : "https://schema.org/OfflineEventAttendanceMode");
        texts("keywords", List.of(event.type().name(), event.status().name()));
        locations(event);
        participants(event);
        citations(event);
        json.writeEndObject();
    }

    @Override
    public void end(long count) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        finish();
    }

    private void dates(ExportedEvent event) throws IOException {
        String edtf = event.date().edtf().text();
        json.writeObjectFieldStart("dcterms:date");
        text("@type", "edtf:EDTF");
        text("@value", edtf);
        json.writeEndObject();
        text("startDate", IsoDate.start(event.date()));
        text("endDate", IsoDate.end(event.date()));
        if (event.status() == EventStatus.RESCHEDULED && event.previousDate() != null) {
            text(
                    "previousStartDate",
                    IsoDate.start(EventDate.of(event.previousDate().text())));
        }
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case ANNOUNCED, HELD, REPORTED, DENIED -> "EventScheduled";
            case RESCHEDULED -> "EventRescheduled";
            case POSTPONED -> "EventPostponed";
            case MOVED_ONLINE -> "EventMovedOnline";
            case CANCELLED -> "EventCancelled";
        };
    }

    private void locations(ExportedEvent event) throws IOException {
        if (event.places().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("location");
        for (ExportedPlace place : event.places()) {
            json.writeStartObject();
            text("@type", "Place");
            text("name", place.name());
            text("address", place.country());
            PlacePosition position = place.ownPosition();
            if (position != null) {
                json.writeObjectFieldStart("geo");
                text("@type", "GeoCoordinates");
                json.writeNumberField("latitude", position.latitude());
                json.writeNumberField("longitude", position.longitude());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void participants(ExportedEvent event) throws IOException {
        json.writeArrayFieldStart("attendee");
        for (Participant participant : event.participants()) {
            participant(participant);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("organizer");
        for (Participant participant : event.participants()) {
            if (participant.role() == ParticipationRole.HOST || participant.role() == ParticipationRole.ORGANIZER) {
                participant(participant);
            }
        }
        json.writeEndArray();
    }

    private void participant(Participant participant) throws IOException {
        json.writeStartObject();
        text("@type", participant.kind() == ActorKind.PERSON ? "Person" : "Organization");
        text("@id", export.site() + "/actor/" + participant.id());
        text("name", participant.name());
        if (participant.kind() == ActorKind.PERSON) {
            text("jobTitle", participant.capacity());
            named("affiliation", "Organization", participant.onBehalfOf());
        }
        json.writeEndObject();
    }

    private void citations(ExportedEvent event) throws IOException {
        json.writeArrayFieldStart("subjectOf");
        for (Citation citation : event.citations()) {
            json.writeStartObject();
            text("@type", "CreativeWork");
            text("name", citation.getSource().getTitle());
            text("url", citation.getSource().getUrl());
            named("publisher", "Organization", citation.getSource().getPublisher());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void named(String field, String type, @Nullable String name) throws IOException {
        if (name != null) {
            json.writeObjectFieldStart(field);
            text("@type", type);
            text("name", name);
            json.writeEndObject();
        }
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("jsonld", "application/ld+json", "JSON-LD");
        }

        @Override
        String purpose() {
            return "search engines and linked data, in the words of schema.org";
        }

        @Override
        int place() {
            return 25;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new JsonLdFile(stream));
        }
    }
}
