package org.chancery.time;

import java.time.LocalDateTime;

/**
 * A limit of which one side is known: {@code ..2004-06-01} is 1 June 2004 or earlier, {@code 2004-06-20..} is 20 June
 * or later (ISO 8601-2, 10.6).
 */
public record OneSided(SingleDate date, boolean orEarlier) implements Limit {
    @Override
    public String canonical() {
        return orEarlier ? ".." + date.canonical() : date.canonical() + "..";
    }

    @Override
    public Qualification qualification() {
        return date.qualification();
    }

    @Override
    public LocalDateTime first() {
        return orEarlier ? LocalDateTime.MIN : date.first();
    }

    @Override
    public LocalDateTime last() {
        return orEarlier ? date.last() : LocalDateTime.MAX;
    }
}
