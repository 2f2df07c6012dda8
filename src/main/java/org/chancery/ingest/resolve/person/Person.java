package org.chancery.ingest.resolve.person;

import java.util.List;
import java.util.Set;

/**
 * One record of a person.
 *
 * @param id its number in the archive
 * @param codes codes by which datasets identify the person: {@code SCHEME:code}
 */
public record Person(long id, long dataset, List<PersonName> names, Set<String> codes, List<Act> acts) {

    /** The person with these names as they are written. */
    public static Person of(long id, long dataset, List<String> names, Set<String> codes, List<Act> acts) {
        return new Person(
                id,
                dataset,
                names.stream().map(PersonName::of).distinct().toList(),
                Set.copyOf(codes),
                List.copyOf(acts));
    }

    /** The same, with what the person did. */
    public Person with(List<Act> did) {
        return new Person(id, dataset, names, codes, List.copyOf(did));
    }

    /** Whether any of its names is more than a surname. */
    boolean isFullyNamed() {
        return names.stream().anyMatch(PersonName::isFull);
    }

    /** Whether it is known to have held an office that one person holds at a time. */
    boolean isInOffice() {
        return acts.stream().anyMatch(act -> act.office() != null);
    }

    /** Whether the records do not say in what office this person acted for the body. */
    boolean isOfUnstatedOffice(long body) {
        return acts.stream().noneMatch(act -> act.body() == body && (act.office() != null || act.isLesser()));
    }

    /** Whether the records state only a lesser office for the body. */
    boolean isOfLesserOffice(long body) {
        return acts.stream().anyMatch(act -> act.body() == body && act.isLesser());
    }

    boolean hasCodeOf(Person other) {
        return codes.stream().anyMatch(other.codes::contains);
    }

    /** Whether one dataset gives the two other codes: it tells them apart. */
    boolean isToldApartFrom(Person other) {
        return dataset == other.dataset && !codes.isEmpty() && !other.codes.isEmpty() && !hasCodeOf(other);
    }
}
