package org.chancery.record.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;

/** A state, or a territory with a code of its own, present or past. */
@Entity
@DiscriminatorValue("STATE")
@Description("A state, or a territory with a code of its own, present or past.")
public class State extends ActorRecord implements Actor, Node {}
