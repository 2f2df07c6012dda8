package org.chancery.ingest.write.run;

import org.chancery.record.exchange.Bundle.Event;
import org.chancery.record.exchange.EventBuilder;

/** What is peculiar to feeds. */
final class Feeds {
    private Feeds() {}

    /** The event without its citations, claims and codings. */
    static Event withoutReports(Event event) {
        return EventBuilder.builder()
                .key(event.key())
                .type(event.type())
                .titles(event.titles())
                .summary(event.summary())
                .date(event.date())
                .status(event.status())
                .statusHistory(event.statusHistory())
                .place(event.place())
                .partOf(event.partOf())
                .onTheMarginsOf(event.onTheMarginsOf())
                .credibility(event.credibility())
                .cameoCode(event.cameoCode())
                .about(event.about())
                .agenda(event.agenda())
                .participants(event.participants())
                .meeting(event.meeting())
                .incident(event.incident())
                .statement(event.statement())
                .agreement(event.agreement())
                .occasion(event.occasion())
                .build();
    }
}
