package org.chancery.record.actor;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A reference to an actor, in one string; {@link ActorDirectory#resolve} says whom it means. */
@CustomScalar("ActorRef")
@Description("Who is meant, in one string: a global id, a name in any language and script (\"Russia\", \"Россия\","
        + " \"روسيا\"), or a code with its scheme (\"iso3166:TJ\", \"cow:702\", \"gw:702\", \"fips:TI\", \"cameo:TJK\","
        + " \"wikidata:Q863\", \"cow-igo:NATO\", \"ucdp-actor:291\", \"us-historian:kerry-john-forbes\"). A "
        + "name that fits"
        + " several actors is an error that lists them; one that fits none suggests the nearest.")
public record ActorRef(String text) implements CustomStringScalar {
    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
