package org.chancery.ingest.write.run;

import java.util.List;
import org.chancery.record.exchange.Bundle.Event;
import org.chancery.record.exchange.EventBuilder;

/** The special rules for feeds. */
final class Feeds {
    private Feeds() {}

    /** The event without its citations, claims and codings. */
    static Event withoutReports(Event event) {
        return EventBuilder.builder(event)
                .citations(List.of())
                .claims(List.of())
                .codings(List.of())
                .build();
    }
}
