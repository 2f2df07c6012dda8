package org.chancery.record.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;

/** A day that matters. */
@Entity
@Table(name = "occasion")
@DiscriminatorValue("OCCASION")
@Description("A day that matters: an anniversary, an entry into force.")
public class Occasion extends Event implements TimelineEvent, Node {
    private String commemorates;

    @Description("What it commemorates, in words; absent for a day that commemorates nothing.")
    public String getCommemorates() {
        return commemorates;
    }
}
