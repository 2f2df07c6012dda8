package org.chancery.record.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.chancery.record.source.Citation;
import org.chancery.time.Edtf;
import org.hibernate.annotations.Immutable;

/** An affiliation, as stored. */
@Entity
@Immutable
@Table(name = "affiliation")
class AffiliationRow {
    @Id
    private Long id;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    private AffiliationRole role;

    private String title;
    private String during;

    @Column(name = "censored_on")
    private String censoredOn;

    @SuppressWarnings("unused") // Queries leave out what is withdrawn.
    private boolean withdrawn;

    long memberId() {
        return memberId;
    }

    long bodyId() {
        return bodyId;
    }

    long id() {
        return id;
    }

    Affiliation between(Actor member, Actor body, List<Citation> citations) {
        return new Affiliation(id, member, body, role, title, edtf(during), edtf(censoredOn), citations);
    }

    private static Edtf edtf(String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
