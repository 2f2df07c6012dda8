package org.chancery.record.place;

import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A circle on the globe. */
@Input("NearInput")
@Description("A circle on the globe.")
public record NearInput(
        @NonNull @Description("Degrees north of the equator (WGS 84), from -90 to 90.")
        Double latitude,

        @NonNull @Description("Degrees east of Greenwich (WGS 84), from -180 to 180.")
        Double longitude,

        @NonNull @Description("Radius in kilometres, above 0 and at most 20,000.")
        Double kilometres) {
    /** Throws a {@link ClientError} if this is not a circle on the globe. */
    public void check() {
        require(Math.abs(latitude) <= 90, "near.latitude is " + latitude + ". It lies between -90 and 90.");
        require(Math.abs(longitude) <= 180, "near.longitude is " + longitude + ". It lies between -180 and 180.");
        require(
                kilometres > 0 && kilometres <= 20_000,
                "near.kilometres is " + kilometres + ". Give a radius above 0 and at most 20000.");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new ClientError(ErrorCode.BAD_ARGUMENT, message);
        }
    }

    @Override
    public String toString() {
        return latitude + " " + longitude + " " + kilometres;
    }
}
