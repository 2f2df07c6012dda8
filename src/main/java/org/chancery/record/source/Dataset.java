package org.chancery.record.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** The collection of one publisher, with what it claims to cover. */
@Entity
@Immutable
@Table(name = "dataset")
@Description("The collection of one publisher, with what it claims to cover. Where no dataset "
        + "covers a question, an empty answer says nothing about the world.")
public class Dataset {
    /** The group of datasets, for batch loading. */
    public static final String GROUP = "dataset";

    @Id
    private Long id;

    private String key;
    private String name;
    private String publisher;
    private String version;
    private String licence;
    private String citation;
    private String url;
    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "covers")
    private String coversText;

    @Column(name = "covers_earliest")
    private LocalDateTime coversEarliest;

    @Column(name = "covers_latest")
    private LocalDateTime coversLatest;

    @Column(name = "covers_description")
    private String coversDescription;

    @Enumerated(EnumType.STRING)
    private Completeness completeness;

    @Column(name = "censored_on")
    private String censoredOnText;

    // Named unlike the field of the schema, which shows them as types of events.
    @Column(name = "covers_types")
    private String[] coversTypeNames;

    @Column(name = "loaded_at")
    private OffsetDateTime loadedAt;

    public long id() {
        return id;
    }

    LocalDateTime coversEarliest() {
        return coversEarliest;
    }

    LocalDateTime coversLatest() {
        return coversLatest;
    }

    /** The first year that it covers; empty if it covers no time, or all before its last year. */
    public Optional<Integer> coversFromYear() {
        return yearOf(coversEarliest);
    }

    /** The last year that it covers; empty if it covers no time, or all after its first year. */
    public Optional<Integer> coversToYear() {
        return yearOf(coversLatest);
    }

    private Optional<Integer> yearOf(LocalDateTime moment) {
        boolean isLimit = coversText != null && !moment.equals(LocalDateTime.MIN) && !moment.equals(LocalDateTime.MAX);
        return isLimit ? Optional.of(moment.getYear()) : Optional.empty();
    }

    /** The names of the types of events that it covers; empty if it covers all. */
    public List<String> coversTypeNames() {
        return List.of(coversTypeNames);
    }

    @NonNull
    @Description("Its key: short, and the same in every edition.")
    public String getKey() {
        return key;
    }

    @NonNull
    @Description("What it is called.")
    public String getName() {
        return name;
    }

    @Description("Who publishes it; absent when not recorded.")
    public String getPublisher() {
        return publisher;
    }

    @Description("Which edition of it is in the archive; absent when it has no editions.")
    public String getVersion() {
        return version;
    }

    @Description("The licence under which it may be used; absent when not recorded.")
    public String getLicence() {
        return licence;
    }

    @Description("How to cite it, in words; absent when not recorded.")
    public String getCitation() {
        return citation;
    }

    @Description("The URL where it is available; absent when it is not online.")
    public String getUrl() {
        return url;
    }

    @Description("The time that it covers; absent when it covers no events.")
    public Edtf getCovers() {
        return coversText == null ? null : Edtf.parse(coversText);
    }

    @Description("What it covers, in words: whom, which kinds of events, by which rule; absent when not recorded.")
    public String getCoversDescription() {
        return coversDescription;
    }

    @NonNull
    @Description("How much of what it covers it claims to hold.")
    public Completeness getCompleteness() {
        return completeness;
    }

    @Description("The day on which its publisher stopped looking: what was open then is not known to "
            + "have ended. Absent when the publisher still looks.")
    public Edtf getCensoredOn() {
        return censoredOnText == null ? null : Edtf.parse(censoredOnText);
    }

    @Description("The day (UTC) on which it was last loaded into the archive; absent while it is being loaded.")
    public LocalDate getLoadedOn() {
        return loadedAt == null
                ? null
                : loadedAt.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
