package org.chancery.ingest.format.cow;

import org.chancery.ingest.model.Problem;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.exchange.Bundle;

/**
 * The years without a gap in which a state had one status in an organization.
 *
 * @param state its number
 */
record Spell(String state, AffiliationRole role, int from, int to, Bundle.Citation citation, Problem.Location where) {}
