package org.chancery.record.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;

/** An armed group, or a de facto authority that is not a state. */
@Entity
@DiscriminatorValue("ARMED_GROUP")
@Description("An armed group, or a de facto authority that is not a state.")
public class ArmedGroup extends ActorRecord implements Actor, Node {}
