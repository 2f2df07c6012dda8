package org.chancery.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.hibernate.annotations.Immutable;

/**
 * A name of a record, as stored: with its folded form, by which it is found, and the time during which it was in use.
 */
@Entity
@Immutable
@Table(name = "name")
public class RecordName {
    @Id
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    private String language;
    private String text;
    private String folded;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    @Column(name = "valid_from")
    private LocalDateTime validFrom;

    @Column(name = "valid_until")
    private LocalDateTime validUntil;

    public long entryId() {
        return entryId;
    }

    public String folded() {
        return folded;
    }

    public LocalDateTime validFrom() {
        return validFrom;
    }

    public LocalDateTime validUntil() {
        return validUntil;
    }

    /** The columns that {@link #name(SqlRow)} reads next. */
    public static String nameColumns(String alias) {
        return "%1$s.language, %1$s.text, %1$s.kind".formatted(alias);
    }

    /** The name in the next columns of the row. */
    public static Name name(SqlRow row) {
        return new Name(row.text(), row.text(), NameKind.valueOf(row.text()));
    }

    public Name name() {
        return new Name(language, text, kind);
    }
}
