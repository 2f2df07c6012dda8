package org.chancery.ingest.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.language.Name;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory of the bundled reference data, as it is before it becomes an actor.
 *
 * <p>Every date is EDTF to the day, month or year and belongs to the period it bounds. A missing date leaves the period
 * open on that side.
 *
 * @param key the stable key of the row, by which dossiers name the state: {@code tajikistan}
 * @param status its status in international life
 * @param names its present and former names, in many languages
 * @param codes its codes in datasets
 * @param successors the keys of the states that took its place
 * @param validFrom the day on which it came into being, if known and if others held its place before
 * @param validUntil the last day of its existence
 */
public record ReferenceState(
        String key,
        Status status,
        List<DatedName> names,
        List<DatedCode> codes,
        List<String> successors,
        @Nullable String validFrom,
        @Nullable String validUntil) {

    public ReferenceState {
        requireNonNull(status, "status");
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        successors = List.copyOf(successors);
    }

    /** The status of an entry in international life. This is not a judgement on recognition. */
    public enum Status {
        /** It concludes treaties in its own name today. */
        STATE,
        /** It has a code of its own in ISO 3166-1, and another state answers for it abroad. */
        TERRITORY,
        /** It was a state, or had a code, and has successors now. */
        HISTORICAL
    }

    /** A name and the time of its use. */
    public record DatedName(
            Name name, @Nullable String validFrom, @Nullable String validUntil) {}

    /**
     * A code and the time in which it stands for the state.
     *
     * @param scheme the coding scheme, named as {@code CodeScheme} names it
     * @param code the code in the form the scheme writes it ({@code 008}, not {@code 8}, for ISO numeric codes)
     */
    public record DatedCode(
            String scheme,
            String code,
            @Nullable String validFrom,
            @Nullable String validUntil) {}
}
