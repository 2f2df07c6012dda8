package org.chancery.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.record.source.Coverage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Figures on the contact between actors. */
@Description("Figures on the contact between actors that is on record.")
public final class Contact extends ContactFigures {
    private final List<LevelContact> byLevel;
    private final LocalDate asOf;
    // Named unlike the getter, since the schema would take what is stored for the type of the field.
    private final Supplier<List<Coverage>> coverageWhenAsked;

    Contact(
            ContactRow row,
            ContactEvents events,
            List<LevelContact> byLevel,
            LocalDate asOf,
            Supplier<List<Coverage>> coverage) {
        super(row, events);
        this.byLevel = byLevel;
        this.asOf = asOf;
        coverageWhenAsked = coverage;
    }

    @NonNull
    @Description("The same figures for each level, the highest first; levels without contact are included.")
    public List<@NonNull LevelContact> getByLevel() {
        return byLevel;
    }

    @NonNull
    @Description("The day up to which `sinceLatest` counts: the first of `before`, or today.")
    public LocalDate getAsOf() {
        return asOf;
    }

    @Description("How many days the last contact lies before `asOf`; absent when no contact has a date.")
    public @Nullable DayRange getSinceLatest() {
        return row().sinceLatest();
    }

    @NonNull
    @Description("The datasets that claim to cover contact between them. Without one, a gap means "
            + "that nobody looked, not that nobody met.")
    public List<@NonNull Coverage> getCoverage() {
        return coverageWhenAsked.get();
    }
}
