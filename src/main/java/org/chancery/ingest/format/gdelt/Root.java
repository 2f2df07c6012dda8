package org.chancery.ingest.format.gdelt;

import java.util.Optional;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.IncidentBuilder;
import org.chancery.record.exchange.MeetingBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The root codes of CAMEO that are imported, and what they become. Only the root counts: later files report the same
 * happening with other codes below the root, and the event must not change its kind each time.
 */
enum Root {
    INTENT("03", EventType.STATEMENT, null, "Statement on cooperation"),
    CONSULTATION("04", EventType.MEETING, null, "Contact"),
    COOPERATION("05", EventType.STATEMENT, null, "Diplomatic cooperation"),
    POSTURE("15", EventType.INCIDENT, Hostility.DISPLAY_OF_FORCE, "Show of force"),
    REDUCED_RELATIONS("16", EventType.INCIDENT, Hostility.NONE, "Relations reduced"),
    COERCION("17", EventType.INCIDENT, Hostility.USE_OF_FORCE, "Coercion"),
    ASSAULT("18", EventType.INCIDENT, Hostility.USE_OF_FORCE, "Assault"),
    FIGHT("19", EventType.INCIDENT, Hostility.USE_OF_FORCE, "Fighting"),
    // A machine that counts no deaths cannot distinguish war from other force.
    MASS_VIOLENCE("20", EventType.INCIDENT, Hostility.USE_OF_FORCE, "Mass violence");

    private final String code;
    private final EventType type;
    private final @Nullable Hostility hostility;
    private final String words;

    Root(String code, EventType type, @Nullable Hostility hostility, String words) {
        this.code = code;
        this.type = type;
        this.hostility = hostility;
        this.words = words;
    }

    static Optional<Root> of(String code) {
        for (Root root : values()) {
            // A program that takes codes for numbers drops the zero in front.
            if (root.code.equals(code) || root.code.equals("0" + code)) {
                return Optional.of(root);
            }
        }
        return Optional.empty();
    }

    String code() {
        return code;
    }

    EventType type() {
        return type;
    }

    String title(String one, String other) {
        return "%s between %s and %s, as reported".formatted(words, one, other);
    }

    Bundle.@Nullable Meeting meeting() {
        return type == EventType.MEETING
                ? MeetingBuilder.builder()
                        .format(MeetingFormat.CONSULTATION)
                        .legs(java.util.List.of())
                        .outcomes(java.util.List.of())
                        .build()
                : null;
    }

    Bundle.@Nullable Incident incident() {
        return hostility == null
                ? null
                : IncidentBuilder.builder().hostility(hostility).build();
    }
}
