package org.chancery.record.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;

/** Something that an actor says in public. */
@Entity
@Table(name = "statement")
@DiscriminatorValue("STATEMENT")
@Description("Something that an actor says in public.")
public class Statement extends Event implements TimelineEvent, Node {
    private String medium;

    @Description("Where it was said: a press conference, a release, a speech; absent when not known.")
    public String getMedium() {
        return medium;
    }
}
