package org.chancery.ingest.reference;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.model.Bundle;
import org.chancery.ingest.model.Bundle.Affiliation;
import org.chancery.ingest.model.Bundle.Coverage;
import org.chancery.ingest.model.Bundle.Dataset;
import org.chancery.ingest.reference.ReferenceState.DatedCode;
import org.chancery.ingest.reference.ReferenceState.DatedName;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.source.Completeness;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The reference states as a bundle, so that they come into the archive as everything else does. */
public final class StateBundle {
    /** The key of the dataset of the reference states. */
    public static final String KEY = "states";

    private static final Dataset DATASET = new Dataset(
            KEY,
            "States and territories",
            "Chancery",
            "1",
            "Unicode-3.0",
            "Names from the Unicode CLDR; codes from ISO 3166-1 and from the data sets they are named after.",
            null,
            Completeness.SELECTIVE,
            new Coverage(
                    null,
                    "Every state and territory that has an ISO 3166-1 code today, and the former ones that codes of data"
                            + " sets need.",
                    List.of(),
                    List.of()),
            null);

    private StateBundle() {}

    public static Bundle of(List<ReferenceState> states) {
        var actors = states.stream().map(StateBundle::actor).toList();
        var successions = new ArrayList<Affiliation>();
        for (var state : states) {
            for (var successor : state.successors()) {
                successions.add(succession(successor, state));
            }
        }
        return new Bundle(DATASET, List.of(), actors, successions, List.of(), List.of(), List.of(), List.of());
    }

    private static Bundle.Actor actor(ReferenceState state) {
        return new Bundle.Actor(
                state.key(),
                ActorKind.STATE,
                null,
                period(state.validFrom(), state.validUntil()),
                state.names().stream().map(StateBundle::name).toList(),
                state.codes().stream().map(StateBundle::code).toList(),
                List.of());
    }

    private static Bundle.Name name(DatedName dated) {
        var name = dated.name();
        return new Bundle.Name(
                name.language(), name.text(), name.kind(), period(dated.validFrom(), dated.validUntil()));
    }

    private static Bundle.Code code(DatedCode dated) {
        return new Bundle.Code(
                CodeScheme.valueOf(dated.scheme()), dated.code(), period(dated.validFrom(), dated.validUntil()));
    }

    private static Affiliation succession(String successor, ReferenceState state) {
        var end = state.validUntil();
        return new Affiliation(
                null,
                successor,
                state.key(),
                AffiliationRole.SUCCESSOR,
                null,
                Edtf.parse((end == null ? "" : end) + "/.."),
                null,
                null,
                List.of());
    }

    private static @Nullable Edtf period(@Nullable String from, @Nullable String until) {
        if (from == null && until == null) {
            return null;
        }
        return Edtf.parse((from == null ? ".." : from) + "/" + (until == null ? ".." : until));
    }
}
