package org.chancery.record.place;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A reference to a place, in one string; {@link PlaceRepository#within} says which places it means. */
@CustomScalar("PlaceRef")
@Description("Where, in one string: the global id or the name of a place in any language and "
        + "script (\"Dushanbe\", \"سمرقند\"), or a country by any reference to the state "
        + "(\"Uzbekistan\", \"iso3166:UZ\"). A place includes the places within it.")
public record PlaceRef(String text) implements CustomStringScalar {
    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
