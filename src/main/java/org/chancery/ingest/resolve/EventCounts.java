package org.chancery.ingest.resolve;

/**
 * Derives {@code counted_event}: how each event that clients see counts. Triggers keep the sums of it: what is deleted
 * is subtracted as it was counted, and what is inserted is added.
 */
final class EventCounts {
    private static final String DERIVE = "select count_events(array(%s))".formatted(EventParties.CANONICAL);

    static final DerivedTable TABLE = new DerivedTable("counted_event", DERIVE);

    private EventCounts() {}
}
