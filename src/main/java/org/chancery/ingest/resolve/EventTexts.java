package org.chancery.ingest.resolve;

/**
 * Derives {@code event_text}: the words by which an event is found, of all titles and the summaries of its records. An
 * event that clients do not see has none.
 */
final class EventTexts {
    /** PostgreSQL takes about a megabyte of words for one text. */
    private static final String DERIVE = """
            insert into event_text (event_id, type, words)
            select canonical.id, canonical.type, to_tsvector('simple', left(concat_ws(' ', titles.words, summaries.words), 300000))
            from event canonical
            cross join lateral (
                select string_agg(coalesce(name.spaced, name.folded), ' ' order by record_id, ordinal) as words
                from event_record join name on name.entry_id = record_id
                where event_record.event_id = canonical.id) titles
            cross join lateral (
                select string_agg(record.summary_folded, ' ' order by record.id) as words
                from event_record join event record on record.id = record_id
                where event_record.event_id = canonical.id) summaries
            where canonical.id = any(array(%s)) and canonical.same_as_id is null and not canonical.withdrawn
            """.formatted(EventParties.CANONICAL);

    static final DerivedTable TABLE = new DerivedTable("event_text", DERIVE);

    private EventTexts() {}
}
