package org.chancery.query.statistics;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Figures on contact, at all levels or at one. */
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
    @Description("How many contacts have a date without an earliest or without a latest day. They "
            + "count in `count` alone: nobody can say what they come before or after.")
    public Integer getUndated() {
        return row.undated();
    }

    @Description("The first contact on record, by its earliest possible start; absent when no contact has a date.")
    public @Nullable TimelineEvent getFirst() {
        return events.get(row.first());
    }

    @Description("The last contact on record, by its earliest possible start; absent when no contact has a date.")
    public @Nullable TimelineEvent getLatest() {
        return events.get(row.latest());
    }

    @Description("The longest time between two contacts that certainly had no other on record; absent "
            + "when there are fewer than two contacts, or when each may have followed the one "
            + "before without a day between.")
    public @Nullable ContactGap getLongestGap() {
        TimelineEvent from = events.get(row.gapFrom());
        TimelineEvent to = events.get(row.gapTo());
        return from == null || to == null || row.gap() == null ? null : new ContactGap(from, to, row.gap());
    }
}
