package org.chancery.time;

import java.time.LocalDateTime;
import java.util.List;

/** A season, quarter or other part of a year; of any of several years if its digits are not all specified. */
public record SeasonDate(Season season, int firstYear, int lastYear, List<Component> components) implements SingleDate {
    @Override
    public LocalDateTime first() {
        return season.firstDay(firstYear).atStartOfDay();
    }

    @Override
    public LocalDateTime last() {
        return Bounds.endOfDay(season.lastDay(lastYear));
    }

    @Override
    public String canonical() {
        return Component.canonical(components);
    }

    @Override
    public Qualification qualification() {
        return Component.qualification(components);
    }
}
