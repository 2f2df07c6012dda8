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
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one source says about one property of an event. */
@Entity
@Immutable
@Table(name = "claim")
@Description("What one source says about one property of an event. Sources contradict each other; "
        + "the record shows the accepted value and the dissent.")
public class Claim {
    @Id
    @Ignore
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ClaimProperty property;

    private String value;
    private boolean accepted;

    @Column(name = "claimed_by_id")
    private Long claimedById;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private String locator;

    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "said_on")
    private String saidOnText;

    @Column(name = "credibility")
    private Short credibilityGrade;

    private String note;

    long eventId() {
        return eventId;
    }

    Long claimedById() {
        return claimedById;
    }

    @NonNull
    @Description("Which property it is about.")
    public ClaimProperty getProperty() {
        return property;
    }

    @NonNull
    @Description("What the source says: a date as EDTF, a number, words.")
    public String getValue() {
        return value;
    }

    @Description("The value of a claim about the date, with its text and its bounds; absent for other claims, and "
            + "where the value is no EDTF.")
    public @Nullable EventDate getDate() {
        if (property != ClaimProperty.DATE) {
            return null;
        }
        try {
            return EventDate.of(value);
        } catch (EdtfException otherwiseWritten) {
            return null;
        }
    }

    @NonNull
    @Description("Whether it supports the record (true) or contradicts it (false).")
    public Boolean getAccepted() {
        return accepted;
    }

    @NonNull
    @Description("The source that says so.")
    public Source getSource() {
        return source;
    }

    @Description("Where in the source: a paragraph, a page; absent for the source as a whole.")
    public String getLocator() {
        return locator;
    }

    @Description("When it was said; absent when not known.")
    public Edtf getSaidOn() {
        return saidOnText == null ? null : Edtf.parse(saidOnText);
    }

    @Description("How credible it is; absent when nobody has judged it.")
    public Credibility getCredibility() {
        return credibilityGrade == null ? null : Credibility.ofGrade(credibilityGrade);
    }

    @Description("What else to know; absent when there is nothing.")
    public String getNote() {
        return note;
    }
}
