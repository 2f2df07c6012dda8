package org.chancery.record.actor;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import org.chancery.graphql.GlobalId;
import org.chancery.language.Folding;
import org.chancery.language.LanguagePreference;
import org.chancery.language.LocalizedText;
import org.chancery.language.Name;
import org.chancery.record.RecordName;
import org.chancery.record.source.Citation;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/**
 * An actor as the {@link ActorDirectory} holds it: loaded once with its names and codes, and not changed afterwards.
 */
@Entity
@Immutable
@Table(name = "actor")
@DiscriminatorColumn(name = "kind")
public abstract class ActorRecord {
    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    private ActorKind kind;

    @Column(name = "during")
    private String duringEdtf;

    /** The canonical actor, if it is merged. */
    @Column(name = "same_as_id")
    private Long sameAsId;

    @Transient
    private List<RecordName> recordNames = List.of();

    @Transient
    private List<Name> names = List.of();

    @Transient
    private List<ActorCode> codes = List.of();

    @Transient
    private List<Citation> citations = List.of();

    @Transient
    private String sortName = "";

    /** Made when it is first asked for. */
    @Transient
    private String globalId;

    /** The name that was chosen last. */
    @Transient
    private volatile Chosen newest;

    private record Chosen(LanguagePreference preference, LocalizedText name) {}

    void complete(List<RecordName> recordedNames, List<ActorCode> recordedCodes, List<Citation> recordedCitations) {
        recordNames = List.copyOf(recordedNames);
        names = recordedNames.stream().map(RecordName::name).toList();
        codes = List.copyOf(recordedCodes);
        citations = List.copyOf(recordedCitations);
        sortName = Folding.fold(label());
    }

    /** Its id in the archive. */
    public long id() {
        return id;
    }

    /** The id under which clients see it: its own, or that of its canonical actor. */
    long canonicalId() {
        return sameAsId == null ? id : sameAsId;
    }

    List<RecordName> entryNames() {
        return recordNames;
    }

    /** The best of its names for the reader; most readers ask alike. */
    LocalizedText name(LanguagePreference preference) {
        Chosen known = newest;
        if (known == null || known.preference() != preference) {
            LocalizedText best =
                    preference.choose(names).map(Name::localized).orElseGet(() -> LocalizedText.of(getId(), "und"));
            known = new Chosen(preference, best);
            newest = known;
        }
        return known.name();
    }

    /** The key by which lists of actors are sorted. */
    String sortName() {
        return sortName;
    }

    /** The actor as clients see it; every record is one. */
    public Actor actor() {
        return (Actor) this;
    }

    /** The name that errors and lists call it by: the best English one, else any. */
    String label() {
        return LanguagePreference.DEFAULT.choose(names).map(Name::text).orElseGet(this::getId);
    }

    public String getId() {
        String known = globalId;
        if (known == null) {
            known = GlobalId.of(getClass().getSimpleName(), id);
            globalId = known;
        }
        return known;
    }

    public ActorKind getKind() {
        return kind;
    }

    @NonNull
    @Description(Actor.NAMES_DESCRIPTION)
    public List<@NonNull Name> getNames() {
        return names;
    }

    @NonNull
    @Description(Actor.CODES_DESCRIPTION)
    public List<@NonNull ActorCode> getCodes() {
        return codes;
    }

    @NonNull
    @Description(Actor.CITATIONS_DESCRIPTION)
    public List<@NonNull Citation> getCitations() {
        return citations;
    }

    public Edtf getDuring() {
        return duringEdtf == null ? null : Edtf.parse(duringEdtf);
    }
}
