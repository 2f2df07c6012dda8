package org.chancery.record.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.language.Name;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A place at which events happen. */
@Entity
@Immutable
@Table(name = "place")
@Description("A place at which events happen: a city, a region, a border.")
public class Place implements Node {
    /** The group of places, for batch loading. */
    public static final String GROUP = "place";

    @Id
    private Long id;

    @Column(name = "country_id")
    private Long countryId;

    @Column(name = "within_id")
    private Long withinId;

    private Double latitude;
    private Double longitude;

    @Transient
    private List<Name> names = List.of();

    @Transient
    private @Nullable PlacePosition derivedPosition;

    public long id() {
        return id;
    }

    /** All its names, in the order in which they were recorded. */
    List<Name> names() {
        return names;
    }

    void complete(List<Name> recordedNames, @Nullable PlacePosition derived) {
        names = List.copyOf(recordedNames);
        derivedPosition = derived;
    }

    Long countryId() {
        return countryId;
    }

    Long withinId() {
        return withinId;
    }

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description(ID_DESCRIPTION)
    public String getId() {
        return GlobalId.of("Place", id);
    }

    @Description("Degrees north of the equator (WGS 84); absent when the place has no recorded position.")
    public Double getLatitude() {
        return latitude;
    }

    @Description("Degrees east of Greenwich (WGS 84); absent when the place has no recorded position.")
    public Double getLongitude() {
        return longitude;
    }

    @Description("Where it is drawn on a map: its recorded position, else one from the gazetteer, else a point of its "
            + "country. Absent when none of these is known.")
    public @Nullable PlacePosition getPosition() {
        return latitude == null || longitude == null
                ? derivedPosition
                : new PlacePosition(latitude, longitude, PositionOrigin.RECORDED);
    }
}
