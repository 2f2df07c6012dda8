package org.chancery.ingest.format.polecat;

import java.util.Optional;
import org.chancery.ingest.input.Row;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.IncidentBuilder;
import org.chancery.record.exchange.MeetingBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The types of events of PLOVER that are imported, and what they become. Only the type counts, and not its mode: files
 * to come report the same happening in other modes, and the event must not change its kind each time.
 */
enum PloverType {
    AGREE(EventType.AGREEMENT, null, "Agreement", " and "),
    CONSULT(EventType.MEETING, null, "Contact", " and "),
    SUPPORT(EventType.STATEMENT, null, "Support", " for "),
    CONCEDE(EventType.STATEMENT, null, "Concession", " to "),
    REQUEST(EventType.STATEMENT, null, "Request", " to "),
    ACCUSE(EventType.STATEMENT, null, "Accusation", " against "),
    REJECT(EventType.STATEMENT, null, "Rejection", " towards "),
    // A threat may be of sanctions as well as of force.
    THREATEN(EventType.STATEMENT, null, "Threat", " against "),
    SANCTION(EventType.INCIDENT, Hostility.NONE, "Sanction", " against "),
    MOBILIZE(EventType.INCIDENT, Hostility.DISPLAY_OF_FORCE, "Show of force", " against "),
    COERCE(EventType.INCIDENT, Hostility.USE_OF_FORCE, "Coercion", " against "),
    // A machine that counts no deaths cannot distinguish war from other force.
    ASSAULT(EventType.INCIDENT, Hostility.USE_OF_FORCE, "Assault", " against ");

    private final EventType type;
    private final @Nullable Hostility hostility;
    private final String words;
    private final String link;

    PloverType(EventType type, @Nullable Hostility hostility, String words, String link) {
        this.type = type;
        this.hostility = hostility;
        this.words = words;
        this.link = link;
    }

    static Optional<PloverType> of(Row row) {
        String name = row.get("event type");
        for (PloverType type : values()) {
            if (type.name().equalsIgnoreCase(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    EventType type() {
        return type;
    }

    /** Whether it is one event from whichever side it is told. */
    boolean isMutual() {
        return type == EventType.MEETING || type == EventType.AGREEMENT;
    }

    String title(String actor, String recipient) {
        return isMutual()
                ? "%s between %s%s%s, as reported".formatted(words, actor, link, recipient)
                : "%s by %s%s%s, as reported".formatted(words, actor, link, recipient);
    }

    Bundle.@Nullable Meeting meeting() {
        return type == EventType.MEETING
                ? MeetingBuilder.builder().format(MeetingFormat.CONSULTATION).build()
                : null;
    }

    Bundle.@Nullable Incident incident() {
        return hostility == null
                ? null
                : IncidentBuilder.builder().hostility(hostility).build();
    }
}
