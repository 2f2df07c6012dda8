package org.chancery.record.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** The part that an actor has in a dispute. */
@Entity
@Immutable
@Table(name = "dispute_party")
@Description("The part that an actor has in a dispute: on a side, or as a third party.")
public class DisputeParty {
    @Id
    @Ignore
    private Long id;

    @Column(name = "dispute_id")
    private long disputeId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Column(name = "actor_id")
    private long actorId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private String side;
    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "during")
    private String duringText;

    @Enumerated(EnumType.STRING)
    private Hostility hostility;

    @Column(name = "fatalities_low")
    private Integer fatalitiesLow;

    @Column(name = "fatalities_best")
    private Integer fatalitiesBest;

    @Column(name = "fatalities_high")
    private Integer fatalitiesHigh;

    long disputeId() {
        return disputeId;
    }

    long actorId() {
        return actorId;
    }

    @NonNull
    @Description("What part it has.")
    public PartyRole getRole() {
        return role;
    }

    @Description("The side that it is on: parties with the same letter stand together. Absent for "
            + "third parties that take no side.")
    public String getSide() {
        return side;
    }

    @Description("The time during which it had that part; absent when it had it throughout, or when that is not known.")
    public Edtf getDuring() {
        return duringText == null ? null : Edtf.parse(duringText);
    }

    @Description("The highest action that it took; absent when nobody has judged it.")
    public Hostility getHostility() {
        return hostility;
    }

    @Description("How many of its people were killed; absent when no source says.")
    public Estimate getFatalities() {
        return Estimate.of(fatalitiesLow, fatalitiesBest, fatalitiesHigh);
    }
}
