package org.chancery.record.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** The place in a source that supports a record or a part of it. */
@Entity
@Immutable
@Table(name = "citation")
@Description("The place in a source that supports a record or a part of it.")
public class Citation {
    @Id
    @Ignore
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    private String part;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private String locator;
    private String note;

    /** The id of the record that it supports. */
    public long entryId() {
        return entryId;
    }

    /** The part of the record that it supports, as a path in the record; empty for the whole. */
    public String part() {
        return part;
    }

    @NonNull
    @Description("The source.")
    public Source getSource() {
        return source;
    }

    @Description("Where in the source: a paragraph, a page, a table row; absent for the source as a whole.")
    public String getLocator() {
        return locator;
    }

    @Description("What a reader should know about it; absent when there is nothing.")
    public String getNote() {
        return note;
    }
}
