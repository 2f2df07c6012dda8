package org.chancery.serve.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.LocalizedText;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.event.EventDate;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.place.PlacePosition;
import org.chancery.record.source.Citation;
import org.chancery.record.source.Source;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An event as exports show it, in one language.
 *
 * @param id its global id
 * @param origin the dataset, key and revision of its record
 * @param format of a meeting; null for others
 * @param places its places; for a journey, its stays
 * @param previousDate the former date, if the event was moved and a source has that date
 */
record ExportedEvent(
        String id,
        Origin origin,
        EventType type,
        LocalizedText title,
        EventDate date,
        EventStatus status,
        @Nullable String summary,
        @Nullable String format,
        boolean online,
        List<ExportedPlace> places,
        List<Participant> participants,
        List<String> disputes,
        List<Citation> citations,
        @Nullable Edtf previousDate) {

    /** The identity of its record in all archives, and its changes. */
    record Origin(String dataset, String key, int revision, Instant changed) {
        /** The same UUID in every archive with this dataset, for the whole life of the event. */
        UUID uuid() {
            return UUID.nameUUIDFromBytes(("chancery event " + dataset + " " + key).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A place. */
    record ExportedPlace(
            String name, @Nullable String country, @Nullable PlacePosition position) {
        /** Its position; null if only a point of its country is known. */
        @Nullable
        PlacePosition ownPosition() {
            return position != null && position.pointsAtThePlace() ? position : null;
        }

        String text() {
            return country == null || country.equals(name) ? name : name + ", " + country;
        }
    }

    /** For whom a participant acts. */
    record Body(String id, ActorKind kind, String name) {}

    /** A participant, with its bodies and its role. */
    record Participant(
            String id,
            ActorKind kind,
            String name,
            @Nullable Body body,
            @Nullable String capacity,
            ParticipationRole role) {
        /** The name of the body for which it acts. */
        @Nullable
        String onBehalfOf() {
            return body == null ? null : body.name();
        }

        /** Such as {@code Sergey Lavrov (Russia, foreign minister)}. */
        String text() {
            String more = Stream.of(onBehalfOf(), capacity)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .collect(Collectors.joining(", "));
            return more.isEmpty() ? name : name + " (" + more + ")";
        }
    }

    /** Whether its first and last possible days are known, in years of four digits. */
    boolean isBounded() {
        LocalDate start = date.earliestBegin();
        LocalDate end = date.latestEnd();
        return start != null && end != null && start.getYear() >= 1 && end.getYear() < 9999;
    }

    /** Whether the days of its start and its end are known. */
    boolean isExact() {
        LocalDate start = date.earliestBegin();
        LocalDate end = date.latestEnd();
        return start != null
                && end != null
                && start.equals(date.latestBegin())
                && end.equals(date.earliestEnd())
                && !date.uncertain()
                && !date.approximate();
    }

    static String text(Citation citation) {
        Source source = citation.getSource();
        return Stream.of(source.getPublisher(), source.getTitle(), source.getUrl())
                .filter(Objects::nonNull)
                .filter(part -> !part.equals("not stated"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The summary, the participants and the sources, for formats with one text for them. */
    String description() {
        StringBuilder text = new StringBuilder();
        if (summary != null) {
            text.append(summary).append('\n');
        }
        participants.forEach(
                participant -> text.append("• ").append(participant.text()).append('\n'));
        disputes.forEach(dispute -> text.append("About: ").append(dispute).append('\n'));
        citations.stream()
                .map(ExportedEvent::text)
                .distinct()
                .forEach(source -> text.append("§ ").append(source).append('\n'));
        return text.toString().strip();
    }
}
