package org.chancery.ingest.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Folding;
import org.chancery.naming.AskedTime;
import org.chancery.naming.BearerSort;
import org.chancery.naming.Bearing;
import org.chancery.naming.Found;
import org.chancery.naming.NameIndex;
import org.chancery.naming.Span;
import org.chancery.record.actor.CodeScheme;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;

/** The one state that a whole text names at a time, as a reference by its code; for tables that name countries. */
public final class KnownStates {
    private static final List<CodeScheme> SCHEMES = List.of(CodeScheme.ISO3166_ALPHA2, CodeScheme.COW, CodeScheme.GW);

    private static final Map<CodeScheme, String> PREFIXES =
            Map.of(CodeScheme.ISO3166_ALPHA2, "iso3166:", CodeScheme.COW, "cow:", CodeScheme.GW, "gw:");

    private static final class Index {
        static final Map<String, ReferenceState> STATES = new HashMap<>();
        static final NameIndex<String> NAMES = read();

        private static NameIndex<String> read() {
            NameIndex<String> names = new NameIndex<>(code -> List.of());
            for (ReferenceState state : StateReference.read()) {
                STATES.put(state.key(), state);
                Span existing = Span.of(StateBundle.period(state.validFrom(), state.validUntil()));
                state.names()
                        .forEach(dated -> names.add(
                                new Bearing<>(
                                        state.key(),
                                        dated.name().text(),
                                        Span.of(StateBundle.period(dated.validFrom(), dated.validUntil())),
                                        existing),
                                Folding.fold(dated.name().text()),
                                dated.name().language(),
                                BearerSort.STATE));
            }
            return names;
        }
    }

    private KnownStates() {}

    /** The reference, such as {@code iso3166:TJ}; empty if no state of the time has the name, or several do. */
    public static Optional<String> named(String text, Edtf when) {
        Bounds bounds = when.bounds();
        Found<String> found = Index.NAMES.whole(text, new AskedTime(bounds, true));
        return found.outcome() == Found.Outcome.ONE
                ? found.bearers().stream().findFirst().map(Index.STATES::get).flatMap(state -> reference(state, bounds))
                : Optional.empty();
    }

    /** By a code that the state has at the time: Burkina Faso is no longer HV. */
    private static Optional<String> reference(ReferenceState state, Bounds when) {
        for (CodeScheme scheme : SCHEMES) {
            for (ReferenceState.DatedCode code : state.codes()) {
                boolean isValid = Span.of(StateBundle.period(code.validFrom(), code.validUntil()))
                        .overlaps(when);
                if (code.scheme().equals(scheme.name()) && isValid) {
                    return Optional.of(PREFIXES.get(scheme) + code.code());
                }
            }
        }
        return Optional.empty();
    }
}
