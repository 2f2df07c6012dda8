package org.chancery.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** A record that can be fetched again by its global id alone. */
@Interface
@Description("A record that can be fetched again by its global id alone.")
public interface Node {
    /** The description of the field {@code id}, which each type that declares the field must repeat. */
    String ID_DESCRIPTION = "Global id: unique over all types, stable for the life of the archive, opaque.";

    @Id
    @NonNull
    @Description(ID_DESCRIPTION)
    String getId();
}
