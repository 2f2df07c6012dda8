package org.chancery.record.event;

import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A subject that recurs.
 *
 * @param recordId its id in the archive; by the name {@code id} the schema would take it for the global one
 */
@Description("A subject that recurs: border settlement, counter-terrorism, trade.")
public record Topic(@Ignore long recordId) implements Node {
    static final String GROUP = "topic";

    @Override
    @Id
    @NonNull
    @Description(ID_DESCRIPTION)
    public String getId() {
        return GlobalId.of("Topic", recordId);
    }
}
