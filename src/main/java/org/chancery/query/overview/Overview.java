package org.chancery.query.overview;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What the archive holds, at a glance. */
@Description("What the archive holds, at a glance. All of it comes from kept counts, however large the archive is.")
public record Overview(
        @NonNull @Description("How many events there are.") Integer eventCount,

        @NonNull @Description("The same by type, the most frequent first.")
        List<@NonNull EventTypeCount> types,

        @NonNull
        @Description("The same by the year in which they begin at the earliest; years without any are left out.")
        List<@NonNull YearCount> years,

        @NonNull @Description("How many have no year: nobody knows when they begin at the earliest.")
        Integer withoutYear,

        @NonNull @Description("How many actors have events, by kind, the most frequent first.")
        List<@NonNull ActorKindCount> actors,

        @NonNull @Description("How many disputes there are.")
        Integer disputeCount,

        @NonNull
        @Description("What there is of each dataset that covers or has events, in the order in which they were first "
                + "loaded.")
        List<@NonNull Holding> holdings,

        @NonNull
        @Description("The actors with the most events, at most ten. An event counts for those for whom its "
                + "participants act in the end, as a minister does for the state.")
        List<@NonNull ActorTotal> busiestActors,

        @NonNull
        @Description("Questions that have an answer, at most one of each kind. They are chosen from what is on "
                + "record, and change with it.")
        List<@NonNull OpenQuestion> questions) {}
