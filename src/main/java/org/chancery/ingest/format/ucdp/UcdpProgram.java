package org.chancery.ingest.format.ucdp;

import java.util.List;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;

/** The publisher of these datasets. */
final class UcdpProgram {
    private static final String NAME = "Uppsala Conflict Data Program";
    private static final String LICENCE = "The program's own terms: https://ucdp.uu.se/downloads/";

    private UcdpProgram() {}

    static Bundle.Dataset dataset(
            String key, String name, String version, String citation, Bundle.Coverage coverage, Edtf censoredOn) {
        return DatasetBuilder.builder()
                .key(key)
                .name(name)
                .publisher(NAME)
                .version(version)
                .licence(LICENCE)
                .citation(citation)
                .url("https://ucdp.uu.se")
                .completeness(Completeness.EXHAUSTIVE)
                .covers(coverage)
                .censoredOn(censoredOn)
                .build();
    }

    static Bundle.Source source(String key, String title) {
        return SourceBuilder.builder()
                .key(key)
                .title(title)
                .publisher(NAME)
                .language("en")
                .reliability(Reliability.B)
                .reliabilityReason(
                        "Coded by scholars from reports of the press and of organizations, by a published codebook")
                .build();
    }

    static String actorKey(String number) {
        return "actor/" + number;
    }

    /** A party that is not a state. */
    static Bundle.Actor armedGroup(String number, List<String> names, Bundle.Citation citation) {
        return actor(actorKey(number), number, names, ActorKind.ARMED_GROUP, citation);
    }

    /** @param number the program's number of the actor; empty if it has none */
    static Bundle.Actor actor(String key, String number, List<String> names, ActorKind kind, Bundle.Citation citation) {
        return ActorBuilder.builder()
                .key(key)
                .kind(kind)
                .organizationKind(kind == ActorKind.ORGANIZATION ? OrganizationKind.GOVERNMENT_BODY : null)
                .names(names.stream()
                        .map(name -> new Bundle.Name("en", name, null, null))
                        .toList())
                .codes(number.isEmpty() ? List.of() : List.of(new Bundle.Code(CodeScheme.UCDP_ACTOR, number, null)))
                .citations(List.of(citation))
                .build();
    }

    /** A list in one column: {@code 200, 900}. */
    static List<String> list(String column) {
        return List.of(column.split("[,;]")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
