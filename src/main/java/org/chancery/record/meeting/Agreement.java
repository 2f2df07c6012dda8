package org.chancery.record.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.chancery.graphql.Node;
import org.chancery.record.event.Event;
import org.chancery.record.event.TimelineEvent;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;

/** Something is signed or agreed. */
@Entity
@Table(name = "agreement")
@DiscriminatorValue("AGREEMENT")
@Description("Something is signed or agreed.")
public class Agreement extends Event implements TimelineEvent, Node {
    @Column(name = "signed_at_id")
    private Long signedAtId;

    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "in_force")
    private String inForceText;

    Long signedAtId() {
        return signedAtId;
    }

    @Description("While it is in force; absent when that is not known.")
    public Edtf getInForce() {
        return inForceText == null ? null : Edtf.parse(inForceText);
    }
}
