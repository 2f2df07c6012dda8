package org.chancery.record.place;

import org.eclipse.microprofile.graphql.Description;

/** How the position of a place is known. */
@Description("How the position of a place is known.")
public enum PositionOrigin {
    @Description("The dataset has it.")
    RECORDED,

    @Description("From the gazetteer of the application, by the name and the country of the place.")
    GAZETTEER,

    @Description("Only the country is known: it is a point of the country, and not where the place is.")
    COUNTRY
}
