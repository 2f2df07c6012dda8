package org.chancery.record.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** One stop of a journey. */
@Entity
@Immutable
@Table(name = "leg")
@Description("One stop of a journey.")
public class Leg {
    @Id
    @Ignore
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Column(name = "place_id")
    private long placeId;

    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "during")
    private String duringText;

    long meetingId() {
        return meetingId;
    }

    long placeId() {
        return placeId;
    }

    @Description("When it was; absent when only the date of the journey is known.")
    public Edtf getDuring() {
        return duringText == null ? null : Edtf.parse(duringText);
    }
}
