package org.chancery.ingest.reference;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.language.Folding;
import org.chancery.naming.AskedTime;
import org.chancery.naming.BearerSort;
import org.chancery.naming.Bearing;
import org.chancery.naming.Found;
import org.chancery.naming.Found.Outcome;
import org.chancery.naming.NameIndex;
import org.chancery.naming.Span;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The names of the reference states as every archive has them, without an archive. */
final class StateIndex {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private final List<ReferenceState> states = StateReference.read();
    private final NameIndex<String> names = new NameIndex<>(this::ofCode);

    StateIndex() {
        for (ReferenceState state : states) {
            Span existing = span(state.validFrom(), state.validUntil());
            for (ReferenceState.DatedName dated : state.names()) {
                String text = dated.name().text();
                names.add(
                        new Bearing<>(state.key(), text, span(dated.validFrom(), dated.validUntil()), existing),
                        Folding.fold(text),
                        dated.name().language(),
                        BearerSort.STATE);
            }
        }
        addOrganizations();
    }

    private void addOrganizations() {
        OrganizationReference.read()
                .forEach(organization -> organization
                        .names()
                        .forEach(name -> names.add(
                                new Bearing<>(
                                        organization.key(), name.text(), Span.ALWAYS, Span.of(organization.during())),
                                Folding.fold(name.text()),
                                name.language(),
                                BearerSort.OTHER)));
    }

    private List<Bearing<String>> ofCode(String alpha2) {
        return states.stream()
                .filter(state -> state.codes().stream()
                        .anyMatch(code -> code.scheme().equals("ISO3166_ALPHA2")
                                && code.code().equals(alpha2)
                                && code.validUntil() == null))
                .map(state -> new Bearing<>(
                        state.key(), state.key(), Span.ALWAYS, span(state.validFrom(), state.validUntil())))
                .toList();
    }

    private static Span span(@Nullable String from, @Nullable String until) {
        return from == null && until == null
                ? Span.ALWAYS
                : Span.of(Edtf.parse((from == null ? ".." : from) + "/" + (until == null ? ".." : until)));
    }

    Found<String> find(String name, @Nullable String date) {
        return names.whole(name, AskedTime.of(date == null ? null : Edtf.parse(date), CLOCK));
    }

    /** The key of the state, "AMBIGUOUS a b", "NOT THEN a", or "UNKNOWN". */
    String meaning(String name, @Nullable String date) {
        Found<String> found = find(name, date);
        Set<String> keys = new TreeSet<>(found.bearers());
        return found.outcome() == Outcome.ONE
                ? keys.iterator().next()
                : switch (found.outcome()) {
                    case NOBODY -> "UNKNOWN";
                    case SEVERAL -> "AMBIGUOUS " + String.join(" ", keys);
                    default -> "NOT THEN " + String.join(" ", keys);
                };
    }

    List<ReferenceState> states() {
        return states;
    }
}
