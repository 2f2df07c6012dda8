package org.chancery.record.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.chancery.record.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** How one report of an event was coded. */
@Entity
@Immutable
@Table(name = "coding")
@Description("How one report of an event was coded in a scheme of event codes, by a machine or by hand.")
public class Coding {
    @Id
    @Ignore
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private CodingScheme scheme;

    private String code;
    private Double score;
    private Integer mentions;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private String locator;

    long eventId() {
        return eventId;
    }

    @NonNull
    @Description("The scheme of the code.")
    public CodingScheme getScheme() {
        return scheme;
    }

    @NonNull
    @Description("The code.")
    public String getCode() {
        return code;
    }

    @Description("The Goldstein score of a CAMEO code, from -10 (hostile) to 10 (cooperative); absent for other codes.")
    public Double getScore() {
        return score;
    }

    @Description("How many mentions of the report were counted; absent when nobody counted.")
    public Integer getMentions() {
        return mentions;
    }

    @NonNull
    @Description("The report.")
    public Source getSource() {
        return source;
    }

    @Description("Where in the source: the number that its publisher gives the row; absent for the source as a whole.")
    public String getLocator() {
        return locator;
    }
}
