package org.chancery.ingest.write.run;

import java.util.List;
import org.chancery.ingest.model.Bundle.Event;

/** What is peculiar to feeds. */
final class Feeds {
    private Feeds() {}

    /** The event without its citations, claims and codings. */
    static Event withoutReports(Event event) {
        return new Event(
                event.key(),
                event.type(),
                event.titles(),
                event.summary(),
                event.date(),
                event.status(),
                event.statusHistory(),
                event.place(),
                event.partOf(),
                event.onTheMarginsOf(),
                event.credibility(),
                event.cameoCode(),
                event.about(),
                event.agenda(),
                event.participants(),
                List.of(),
                List.of(),
                List.of(),
                event.meeting(),
                event.incident(),
                event.statement(),
                event.agreement(),
                event.occasion());
    }
}
