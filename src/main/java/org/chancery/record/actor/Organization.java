package org.chancery.record.actor;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;

/** An organization: of states, of a government, of citizens, of companies. */
@Entity
@DiscriminatorValue("ORGANIZATION")
@Description("An organization: of states, of a government, of citizens, of companies.")
public class Organization extends ActorRecord implements Actor, Node {
    @Enumerated(EnumType.STRING)
    @Column(name = "organization_kind")
    private OrganizationKind organizationKind;

    @Description("What sort of organization it is; absent when nobody has said.")
    public OrganizationKind getOrganizationKind() {
        return organizationKind;
    }
}
