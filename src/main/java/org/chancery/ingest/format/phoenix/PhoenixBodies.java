package org.chancery.ingest.format.phoenix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.reference.ReferenceState;
import org.chancery.ingest.reference.StateReference;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * The actors that a code really means: states, and the organizations that persons hold office in. Several entries may
 * have names for one of them. All other entries only share the code.
 */
final class PhoenixBodies {
    /** The organizations, by the first part of the codes of their members. */
    private static final Map<String, String> ORGANIZATIONS =
            Map.of("IGOUNO", "united-nations", "IGOEUREEC", "european-union", "IGOWSTNAT", "nato");

    private final Map<String, Set<String>> referenceNames = new HashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, Problem.Location> locations = new HashMap<>();
    private final Set<Problem.Location> entries = new HashSet<>();

    PhoenixBodies() {
        for (ReferenceState state : StateReference.read()) {
            for (ReferenceState.DatedCode code : state.codes()) {
                if (code.scheme().equals("CAMEO")) {
                    Set<String> known = referenceNames.computeIfAbsent(code.code(), any -> new HashSet<>());
                    state.names()
                            .forEach(dated -> known.add(comparable(dated.name().text())));
                }
            }
        }
        ORGANIZATIONS.forEach((code, name) -> referenceNames.put(code, Set.of(name, "the-" + name)));
    }

    /** Registers an entry before any record is made. */
    void gather(DictionaryEntry entry) {
        for (ActorCoding coding : entry.codings()) {
            if (isNameOf(entry, coding.code())) {
                entry.allNames()
                        .forEach(name -> names.computeIfAbsent(coding.code(), any -> new LinkedHashSet<>())
                                .add(WrittenNames.of(name)));
                locations.putIfAbsent(coding.code(), entry.location());
                entries.add(entry.location());
                return;
            }
        }
    }

    private boolean isNameOf(DictionaryEntry entry, String code) {
        Set<String> known = referenceNames.get(code);
        return known != null
                && entry.allNames().stream().map(PhoenixBodies::comparable).anyMatch(known::contains);
    }

    private static String comparable(String name) {
        return WrittenNames.key(name).replace("-and-", "-").replaceFirst("^saint-", "st-");
    }

    /** Whether the entry has names of the state or organization that its code means. */
    boolean isGathered(DictionaryEntry entry) {
        return entries.contains(entry.location());
    }

    /** Whether the code means a whole state. */
    boolean isState(String code) {
        return code.length() == 3 && referenceNames.containsKey(code);
    }

    /** Passes on a record for each code that means an actor. */
    void forEach(BiConsumer<Bundle.Actor, Problem.Location> consumer) {
        names.forEach((code, all) -> {
            Problem.Location location = locations.get(code);
            if (location != null) {
                consumer.accept(actor(code, List.copyOf(all)), location);
            }
        });
    }

    private static Bundle.Actor actor(String code, List<String> all) {
        boolean isState = code.length() == 3;
        return ActorBuilder.builder()
                .key(key(code))
                .kind(isState ? ActorKind.STATE : ActorKind.ORGANIZATION)
                .organizationKind(isState ? null : OrganizationKind.INTERGOVERNMENTAL)
                .names(DictionaryActor.names(all))
                .codes(List.of(new Bundle.Code(CodeScheme.CAMEO, code, null)))
                .citations(List.of(new Bundle.Citation(PhoenixReader.SOURCE, code, null)))
                .build();
    }

    private static String key(String code) {
        return "code/" + code.toLowerCase(Locale.ROOT);
    }

    /** The body that an actor with the code acts for; null if none is known. */
    @Nullable
    String reference(ActorCoding coding) {
        if (isState(coding.first())) {
            if (!ActorNature.actsForState(coding)) {
                return null;
            }
            return names.containsKey(coding.first()) ? key(coding.first()) : "cameo:" + coding.first();
        }
        return ORGANIZATIONS.keySet().stream()
                .filter(code -> coding.code().startsWith(code) && names.containsKey(code))
                .map(PhoenixBodies::key)
                .findFirst()
                .orElse(null);
    }
}
