package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.chancery.record.place.PlacePosition;
import org.chancery.serve.export.ExportedEvent.ExportedPlace;
import org.chancery.serve.export.ExportedEvent.Participant;

/** GeoJSON (RFC 7946): a feature for each event. It has no geometry if no place of the event has a position. */
final class GeoJsonFile extends JsonFile {
    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    GeoJsonFile(OutputStream stream) throws IOException {
        super(stream);
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        json.writeStartObject();
        text("type", "FeatureCollection");
        about(about);
        json.writeArrayFieldStart("features");
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        json.writeStartObject();
        text("type", "Feature");
        text("id", event.id());
        geometry(positions(event));
        json.writeObjectFieldStart("properties");
        properties(event);
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(long count) throws IOException {
        json.writeEndArray();
        json.writeNumberField("count", count);
        json.writeEndObject();
        finish();
    }

    private void geometry(List<PlacePosition> places) throws IOException {
        if (places.isEmpty()) {
            json.writeNullField("geometry");
            return;
        }
        boolean single = places.size() == 1;
        json.writeObjectFieldStart("geometry");
        text("type", single ? "Point" : "MultiPoint");
        json.writeFieldName("coordinates");
        if (!single) {
            json.writeStartArray();
        }
        for (PlacePosition place : places) {
            json.writeStartArray();
            json.writeNumber(place.longitude());
            json.writeNumber(place.latitude());
            json.writeEndArray();
        }
        if (!single) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static List<PlacePosition> positions(ExportedEvent event) {
        return event.places().stream()
                .map(ExportedPlace::position)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private void properties(ExportedEvent event) throws IOException {
        text("title", event.title().text());
        text("language", event.title().language());
        text("direction", event.title().direction());
        text("type", event.type());
        text("format", event.format());
        text("status", event.status());
        text("date", IsoDate.whole(event.date().edtf()));
        text("edtf", event.date().edtf().text());
        day("earliestBegin", event.date().earliestBegin());
        day("latestBegin", event.date().latestBegin());
        day("earliestEnd", event.date().earliestEnd());
        day("latestEnd", event.date().latestEnd());
        text("summary", event.summary());
        texts("places", event.places().stream().map(ExportedPlace::text).toList());
        // In the order of the coordinates.
        texts(
                "positionOrigins",
                positions(event).stream()
                        .map(position -> position.origin().name())
                        .toList());
        json.writeArrayFieldStart("participants");
        for (Participant participant : event.participants()) {
            json.writeStartObject();
            text("id", participant.id());
            text("kind", participant.kind());
            text("name", participant.name());
            text("onBehalfOf", participant.onBehalfOf());
            text("capacity", participant.capacity());
            text("role", participant.role());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("about", event.disputes());
        sources("sources", event.citations());
        text("dataset", event.origin().dataset());
        text("url", export.pageOf(event));
        text("changed", event.origin().changed());
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("geojson", "application/geo+json", "GeoJSON");
        }

        @Override
        String purpose() {
            return "maps";
        }

        @Override
        int place() {
            return 40;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new GeoJsonFile(stream));
        }
    }
}
