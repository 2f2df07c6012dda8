package org.chancery.record.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.chancery.graphql.Node;
import org.chancery.record.event.Event;
import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;

/** Force is threatened, shown or used. */
@Entity
@Table(name = "incident")
@DiscriminatorValue("INCIDENT")
@Description("Force is threatened, shown or used.")
public class Incident extends Event implements TimelineEvent, Node {
    @Enumerated(EnumType.STRING)
    private Hostility hostility;

    @Column(name = "fatalities_low")
    private Integer fatalitiesLow;

    @Column(name = "fatalities_best")
    private Integer fatalitiesBest;

    @Column(name = "fatalities_high")
    private Integer fatalitiesHigh;

    @Column(name = "injured_low")
    private Integer injuredLow;

    @Column(name = "injured_best")
    private Integer injuredBest;

    @Column(name = "injured_high")
    private Integer injuredHigh;

    private Integer displaced;

    @Description("The highest action; absent when that is not known.")
    public Hostility getHostility() {
        return hostility;
    }

    @Description("How many people were killed; absent when no source says. `claims` has what each side says.")
    public Estimate getFatalities() {
        return Estimate.of(fatalitiesLow, fatalitiesBest, fatalitiesHigh);
    }

    @Description("How many people were injured; absent when no source says.")
    public Estimate getInjured() {
        return Estimate.of(injuredLow, injuredBest, injuredHigh);
    }

    @Description("How many people had to leave their homes; absent when no source says.")
    public Integer getDisplaced() {
        return displaced;
    }
}
