package org.chancery.ingest.resolve.event;

/**
 * An office of a state that one person holds at a time: who holds it on a day is one person, whatever the records call
 * him or her.
 */
public record Seat(long state, String office) {}
