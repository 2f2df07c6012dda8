package org.chancery.record.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chancery.time.Edtf;
import org.hibernate.annotations.Immutable;

/** A code of an actor, as stored. */
@Entity
@Immutable
@Table(name = "actor_code")
class CodeRow {
    @Id
    private Long id;

    @Column(name = "actor_id")
    private long actorId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private CodeScheme scheme;

    private String code;
    private String during;

    long actorId() {
        return actorId;
    }

    ActorCode code() {
        return new ActorCode(scheme, code, during == null ? null : Edtf.parse(during));
    }
}
