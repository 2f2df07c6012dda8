package org.chancery.ingest.format.acled;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.ingest.input.Row;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.EventType;

/** The types of events, which earlier exports write otherwise: {@code Battle-No change of territory}. */
enum EventKind {
    BATTLES("battle", Hostility.USE_OF_FORCE),
    EXPLOSIONS("explosions/remote violence", Hostility.USE_OF_FORCE),
    REMOTE_VIOLENCE("remote violence", Hostility.USE_OF_FORCE),
    AGAINST_CIVILIANS("violence against civilians", Hostility.USE_OF_FORCE),
    PROTESTS("protests", Hostility.NONE),
    RIOTS("riots", Hostility.NONE),
    STRATEGIC_DEVELOPMENTS("strategic development", Hostility.NONE),
    HEADQUARTERS("headquarters or base established", Hostility.NONE),
    TRANSFER("non-violent transfer of territory", Hostility.NONE);

    private final String beginning;
    private final Hostility hostility;

    EventKind(String beginning, Hostility hostility) {
        this.beginning = beginning;
        this.hostility = hostility;
    }

    static Optional<EventKind> of(Row row) {
        String type = row.get("event_type").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> type.startsWith(kind.beginning))
                .findFirst();
    }

    /** An agreement is the one development that is no incident. */
    static EventType type(Row row) {
        return row.get("sub_event_type").equalsIgnoreCase("Agreement") ? EventType.AGREEMENT : EventType.INCIDENT;
    }

    Hostility hostility() {
        return hostility;
    }
}
