package org.chancery.query.statistics;

import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A time without contact. */
@Description("A time without contact on record.")
public record ContactGap(
        @NonNull
        @Description("The contact after which it begins: of all contacts before the gap, the one that may "
                + "have ended last.")
        TimelineEvent from,

        @NonNull
        @Description("The contact before which it ends: of all contacts after the gap, the one that may "
                + "have begun first.")
        TimelineEvent to,

        @NonNull @Description("How many days from the one contact to the other.")
        DayRange days) {}
