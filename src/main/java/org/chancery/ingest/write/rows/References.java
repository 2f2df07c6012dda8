package org.chancery.ingest.write.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.ingest.write.rows.KnownKeys.Known;
import org.chancery.language.NearestWord;
import org.chancery.naming.AskedTime;
import org.chancery.record.RecordKind;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Finds the ids of the references in a batch. */
public final class References {
    private final NamedActors actors;
    private final long datasetId;
    private final Map<String, Known> known;
    private final Map<String, Known> written = new HashMap<>();

    /** @param known the records outside of the batch that it refers to by key */
    public References(NamedActors actors, long datasetId, Map<String, Known> known) {
        this.actors = actors;
        this.datasetId = datasetId;
        this.known = known;
    }

    /** Adds a record of the batch, so that later ones can refer to it. */
    public void add(String key, long id, String kind) {
        written.put(key, new Known(id, kind));
    }

    public Map<String, Known> written() {
        return written;
    }

    /**
     * The id of a record.
     *
     * @throws RejectedRecord if the dataset has no such record
     */
    public long id(RecordKind kind, String key) throws RejectedRecord {
        Known record = find(kind, key);
        if (record.id() == null) {
            throw new RejectedRecord(
                    key, "the " + kind.label() + " with this key was rejected, or comes later", "Correct it first");
        }
        return record.id();
    }

    @Nullable
    Long idOrNull(RecordKind kind, @Nullable String key) throws RejectedRecord {
        return key == null ? null : Long.valueOf(id(kind, key));
    }

    /** The record with a key; without an id if it comes later in the run. */
    Known find(RecordKind kind, String key) throws RejectedRecord {
        Known record = written.getOrDefault(key, known.get(key));
        if (record == null || ReadRecord.recordKind(record.kind()) != kind) {
            throw new RejectedRecord(key, "there is no " + kind.label() + " with this key", hint(key));
        }
        return record;
    }

    private String hint(String key) {
        return NearestWord.to(key, written.keySet())
                .map(nearest -> "Did you mean " + nearest + "?")
                .orElse("Declare it, or correct the key");
    }

    /**
     * The id of an actor of the dataset, or of any dataset by a code or a name.
     *
     * @param when when the code or the name was used
     */
    long actor(String reference, AskedTime when) throws RejectedRecord {
        return reference.indexOf(':') < 0
                ? id(RecordKind.ACTOR, reference)
                : actors.resolve(reference, when, datasetId);
    }

    @Nullable
    Long actorOrNull(@Nullable String reference, AskedTime when) throws RejectedRecord {
        return reference == null ? null : Long.valueOf(actor(reference, when));
    }

    /** Finds the ids of a record's references at a time. */
    KeyResolver resolver(AskedTime when) {
        return (field, reference) -> {
            RecordKind kind = Objects.requireNonNull(field.refersTo(), () -> field.name() + " refers to nothing");
            return kind == RecordKind.ACTOR ? actor(reference, when) : id(kind, reference);
        };
    }

    /** The time at which a record uses its codes and names. */
    AskedTime time(@Nullable Edtf during) {
        return actors.time(during);
    }
}
