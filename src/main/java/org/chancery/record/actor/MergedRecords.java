package org.chancery.record.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.RecordName;
import org.chancery.record.source.Citation;

/** Merges what several datasets say about one actor. What two of them agree on appears once. */
final class MergedRecords {
    private record SameName(String language, String folded) {}

    private record SameAffiliation(Actor member, Actor body, AffiliationRole role, String during) {
        static SameAffiliation of(Affiliation affiliation) {
            return new SameAffiliation(
                    affiliation.member(), affiliation.body(), affiliation.role(), String.valueOf(affiliation.during()));
        }
    }

    private MergedRecords() {}

    /** The names, without those of later records that an earlier one has. */
    static List<RecordName> names(List<RecordName> all) {
        Map<SameName, Long> teller = new LinkedHashMap<>();
        return all.stream()
                .filter(name -> {
                    long first = teller.computeIfAbsent(
                            new SameName(name.name().language(), name.folded()), key -> name.entryId());
                    return first == name.entryId();
                })
                .toList();
    }

    /** The affiliations, each once, with the citations of all records that have it. */
    static List<Affiliation> affiliations(Collection<Affiliation> all) {
        Map<SameAffiliation, Affiliation> merged = new LinkedHashMap<>();
        for (Affiliation affiliation : all) {
            merged.merge(SameAffiliation.of(affiliation), affiliation, MergedRecords::merged);
        }
        return List.copyOf(merged.values());
    }

    private static Affiliation merged(Affiliation first, Affiliation second) {
        Set<Citation> citations = new LinkedHashSet<>(first.citations());
        citations.addAll(second.citations());
        return new Affiliation(
                first.id(),
                first.member(),
                first.body(),
                first.role(),
                first.title() == null ? second.title() : first.title(),
                first.during(),
                first.censoredOn() == null ? second.censoredOn() : first.censoredOn(),
                new ArrayList<>(citations));
    }
}
