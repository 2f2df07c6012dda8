package org.chancery.query.searchtext;

import org.chancery.graphql.Node;
import org.chancery.record.actor.Affiliation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A record that a term may mean, with what tells it apart from its namesakes. */
@Description("A record that a term may mean, with what tells it apart from its namesakes.")
public record SearchChoice(
        @NonNull @Description("The record.") Node record,

        @NonNull @Description("How many events it has, within the time that the text names if it has any there.")
        Integer eventCount,

        @Description("The year of the first of them; absent without events.") @Nullable
        Integer firstYear,

        @Description("The year of the last of them; absent without events.") @Nullable
        Integer lastYear,

        @Description("Of a person, the latest office that is recorded; absent for others.") @Nullable
        Affiliation office) {}
