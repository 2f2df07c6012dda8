package org.chancery.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A year, month or day, any digit of which may be unspecified. */
public record CalendarDate(LocalDate firstDay, LocalDate lastDay, List<Component> components) implements SingleDate {
    @Override
    public LocalDateTime first() {
        return firstDay.atStartOfDay();
    }

    @Override
    public LocalDateTime last() {
        return Bounds.endOfDay(lastDay);
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
