package org.chancery.record.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Where a place is drawn on a map, and how that is known. */
@Type("PlacePosition")
@Description("Where a place is drawn on a map, and how that is known.")
public record PlacePosition(
        @NonNull @Description("Degrees north of the equator (WGS 84).")
        Double latitude,

        @NonNull @Description("Degrees east of Greenwich (WGS 84).")
        Double longitude,

        @NonNull @Description("How it is known.") PositionOrigin origin) {
    /** Whether it is the place itself, and no point of its country. */
    public boolean pointsAtThePlace() {
        return origin != PositionOrigin.COUNTRY;
    }
}
