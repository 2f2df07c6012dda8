package org.chancery.query.statistics;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How contact went, at all levels or at one. */
@RegisterForReflection
public abstract class ContactFigures {
    private final ContactRow row;
    private final ContactEvents events;

    ContactFigures(ContactRow row, ContactEvents events) {
        this.row = row;
        this.events = events;
    }

    ContactRow row() {
        return row;
    }

    @NonNull
    @Description("How many contacts are on record.")
    public Integer getCount() {
        return row.count();
    }

    @NonNull
    @Description(
            "How many of them have a date without an earliest or without a latest day. They are in `count` and nowhere"
                    + " else: nobody can say what they come before or after.")
    public Integer getUndated() {
        return row.undated();
    }

    @Description("The first one on record, by its earliest possible begin; absent when there is none with a date.")
    public @Nullable TimelineEvent getFirst() {
        return events.get(row.first());
    }

    @Description("The last one on record, by its earliest possible begin; absent when there is none with a date.")
    public @Nullable TimelineEvent getLatest() {
        return events.get(row.latest());
    }

    @Description(
            "The longest time that for certain had no contact on record, between two that are; absent when there are"
                    + " fewer than two, or when they may all have followed each other without a day between.")
    public @Nullable ContactGap getLongestGap() {
        TimelineEvent from = events.get(row.gapFrom());
        TimelineEvent to = events.get(row.gapTo());
        return from == null || to == null || row.gap() == null ? null : new ContactGap(from, to, row.gap());
    }
}
