package org.chancery.record.actor;

import java.util.List;
import org.chancery.graphql.Node;
import org.chancery.language.Name;
import org.chancery.record.source.Citation;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Somebody who can take part in an event or a dispute. */
@Interface
@Description("Somebody who can take part in an event or a dispute.")
public interface Actor extends Node {
    // SmallRye takes these from a getter of a class that the types inherit, and not from this interface.
    String NAMES_DESCRIPTION = "All its names in all languages, former ones included.";
    String CODES_DESCRIPTION =
            "Its codes in the schemes of others, each with the time during which it meant this " + "actor.";
    String CITATIONS_DESCRIPTION = "The citations for its record: for its names, its codes and its existence.";

    @NonNull
    @Description("What kind of actor it is; each kind is a type of its own.")
    ActorKind getKind();

    @NonNull
    @Description(NAMES_DESCRIPTION)
    List<@NonNull Name> getNames();

    @NonNull
    @Description(CODES_DESCRIPTION)
    List<@NonNull ActorCode> getCodes();

    @NonNull
    @Description(CITATIONS_DESCRIPTION)
    List<@NonNull Citation> getCitations();

    @Description("The time during which it existed or lived; absent when that is not recorded.")
    @Nullable
    Edtf getDuring();
}
