package org.chancery.ingest.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ingest.reference.ReferenceState.DatedCode;
import org.chancery.ingest.reference.ReferenceState.DatedName;
import org.chancery.language.Name;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Affiliation;
import org.chancery.record.exchange.Bundle.Dataset;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The reference states and organizations as a bundle, so that they are imported like everything else. */
public final class StateBundle {
    /** The key of the dataset of the reference states. */
    public static final String KEY = "states";

    private static final Dataset DATASET = DatasetBuilder.builder()
            .key(KEY)
            .name("States, territories and organizations")
            .publisher("Chancery")
            .version("2")
            .licence("Unicode-3.0")
            .citation("Names from the Unicode CLDR; codes from ISO 3166-1 and from the datasets they are named after.")
            .completeness(Completeness.SELECTIVE)
            .covers(CoverageBuilder.builder()
                    .description("Every state and territory that has an ISO 3166-1 code today, and the former ones "
                            + "that codes of data"
                            + " sets need; and some fifty organizations of states.")
                    .build())
            .build();

    private StateBundle() {}

    public static Bundle of(List<ReferenceState> states) {
        List<Bundle.Actor> actors = Stream.concat(
                        states.stream().map(StateBundle::actor), OrganizationReference.read().stream())
                .toList();
        ArrayList<Affiliation> successions = new ArrayList<>();
        for (ReferenceState state : states) {
            for (String successor : state.successors()) {
                successions.add(succession(successor, state));
            }
        }
        return new Bundle(DATASET, List.of(), actors, successions, List.of(), List.of(), List.of(), List.of());
    }

    private static Bundle.Actor actor(ReferenceState state) {
        return ActorBuilder.builder()
                .key(state.key())
                .kind(ActorKind.STATE)
                .during(period(state.validFrom(), state.validUntil()))
                .names(state.names().stream().map(StateBundle::name).toList())
                .codes(state.codes().stream().map(StateBundle::code).toList())
                .build();
    }

    private static Bundle.Name name(DatedName dated) {
        Name name = dated.name();
        return new Bundle.Name(
                name.language(), name.text(), name.kind(), period(dated.validFrom(), dated.validUntil()));
    }

    private static Bundle.Code code(DatedCode dated) {
        return new Bundle.Code(
                CodeScheme.valueOf(dated.scheme()), dated.code(), period(dated.validFrom(), dated.validUntil()));
    }

    private static Affiliation succession(String successor, ReferenceState state) {
        String end = state.validUntil();
        return AffiliationBuilder.builder()
                .member(successor)
                .body(state.key())
                .role(AffiliationRole.SUCCESSOR)
                .during(Edtf.parse((end == null ? "" : end) + "/.."))
                .build();
    }

    static @Nullable Edtf period(@Nullable String from, @Nullable String until) {
        if (from == null && until == null) {
            return null;
        }
        return Edtf.parse((from == null ? ".." : from) + "/" + (until == null ? ".." : until));
    }
}
