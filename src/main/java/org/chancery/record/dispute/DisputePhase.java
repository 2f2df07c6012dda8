package org.chancery.record.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chancery.record.event.EventDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** A time during which a dispute had one intensity and stood at one stage. */
@Entity
@Immutable
@Table(name = "dispute_phase")
@Description("A time during which a dispute had one intensity and stood at one stage.")
public class DisputePhase {
    @Id
    @Ignore
    private Long id;

    @Column(name = "dispute_id")
    private long disputeId;

    private int ordinal;
    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "during")
    private String duringText;

    @Enumerated(EnumType.STRING)
    private Intensity intensity;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String description;

    long disputeId() {
        return disputeId;
    }

    int ordinal() {
        return ordinal;
    }

    @NonNull
    @Description("While it lasted.")
    public EventDate getDuring() {
        return EventDate.of(duringText);
    }

    @Description("How intense it was; absent when nobody has judged it.")
    public Intensity getIntensity() {
        return intensity;
    }

    @Description("Where the dispute stood; absent when nobody has judged it.")
    public Stage getStage() {
        return stage;
    }

    @Description("What happened, in a few words; absent when not recorded.")
    public String getDescription() {
        return description;
    }
}
