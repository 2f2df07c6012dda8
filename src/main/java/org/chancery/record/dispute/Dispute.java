package org.chancery.record.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.record.event.EventDate;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** A conflict of interests between actors that lasts. */
@Entity
@Immutable
@Table(name = "dispute")
@Description("A conflict of interests that lasts, with parties on sides, third parties, and "
        + "phases of different intensity.")
public class Dispute implements Node {
    /** The group of disputes, for batch loading. */
    static final String GROUP = "dispute";

    @Id
    private Long id;

    // These are named unlike the getters, since the schema would take what is stored for the type of the field.
    @Column(name = "during")
    private String duringText;

    @Column(name = "earliest_begin")
    private LocalDateTime earliestBegin;

    @Column(name = "issues")
    private String[] issueNames;

    @Column(name = "settlement_means")
    private String[] settlementMeansNames;

    @Column(name = "censored_on")
    private String censoredOnText;

    @Enumerated(EnumType.STRING)
    private Hostility hostility;

    @Column(name = "fatalities_low")
    private Integer fatalitiesLow;

    @Column(name = "fatalities_best")
    private Integer fatalitiesBest;

    @Column(name = "fatalities_high")
    private Integer fatalitiesHigh;

    private String description;

    public long id() {
        return id;
    }

    LocalDateTime earliestBegin() {
        return earliestBegin;
    }

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description(ID_DESCRIPTION)
    public String getId() {
        return GlobalId.of("Dispute", id);
    }

    @NonNull
    @Description("While it lasts or lasted, as far as that is known.")
    public EventDate getDuring() {
        return EventDate.of(duringText);
    }

    @NonNull
    @Description("What it is about: land, water, people, rule.")
    public List<@NonNull DisputeIssue> getIssues() {
        return Arrays.stream(issueNames).map(DisputeIssue::valueOf).toList();
    }

    @NonNull
    @Description("The means by which a settlement is or was sought.")
    public List<@NonNull SettlementMeans> getSettlementMeans() {
        return Arrays.stream(settlementMeansNames).map(SettlementMeans::valueOf).toList();
    }

    @Description("What it is about, in a few sentences; absent when the name says it all.")
    public String getDescription() {
        return description;
    }

    @Description("The day on which its publisher stopped looking while it was still going on: it is "
            + "not known to have ended. Absent when it was seen to end, or when its publisher "
            + "still looks.")
    public Edtf getCensoredOn() {
        return censoredOnText == null ? null : Edtf.parse(censoredOnText);
    }

    @Description("The highest action of any side; absent when nobody has judged it.")
    public Hostility getHostility() {
        return hostility;
    }

    @Description("How many people were killed in the whole dispute; absent when no source says.")
    public Estimate getFatalities() {
        return Estimate.of(fatalitiesLow, fatalitiesBest, fatalitiesHigh);
    }
}
