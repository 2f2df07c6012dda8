package org.chancery.ingest.resolve;

/**
 * Derives {@code dispute_event}: the events of each dispute, in the order of the timeline. They are those that clients
 * see, with what the records merged into them say.
 */
final class EventDisputes {
    private static final String DERIVE = """
            insert into dispute_event (dispute_id, earliest, event_id, latest, type)
            select told.dispute_id, event.earliest_begin, event.id, event.latest_end, event.type
            from (
                select distinct record.event_id, dispute.dispute_id
                from event_record record join event_dispute dispute on dispute.event_id = record.record_id
                where record.event_id = any(array(%s))) told
            join event on event.id = told.event_id
            where event.same_as_id is null and not event.withdrawn
            -- In the order of the key, so that rows in a row go to the same pages.
            order by told.dispute_id, event.earliest_begin, event.id""".formatted(EventParties.CANONICAL);

    static final DerivedTable TABLE = new DerivedTable("dispute_event", DERIVE);

    private EventDisputes() {}
}
