package org.chancery.record.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;

/** A person. */
@Entity
@DiscriminatorValue("PERSON")
@Description("A person.")
public class Person extends ActorRecord implements Actor, Node {}
