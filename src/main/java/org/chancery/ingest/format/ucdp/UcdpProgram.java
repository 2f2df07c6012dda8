package org.chancery.ingest.format.ucdp;

import java.util.List;
import org.chancery.ingest.model.Bundle;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;

/** The publisher of these data sets. */
final class UcdpProgram {
    private static final String NAME = "Uppsala Conflict Data Program";
    private static final String LICENCE = "The program's own terms: https://ucdp.uu.se/downloads/";

    private UcdpProgram() {}

    static Bundle.Dataset dataset(
            String key, String name, String version, String citation, Bundle.Coverage coverage, Edtf censoredOn) {
        return new Bundle.Dataset(
                key,
                name,
                NAME,
                version,
                LICENCE,
                citation,
                "https://ucdp.uu.se",
                Completeness.EXHAUSTIVE,
                coverage,
                censoredOn);
    }

    static Bundle.Source source(String key, String title) {
        return new Bundle.Source(
                key,
                title,
                NAME,
                null,
                null,
                "en",
                Reliability.B,
                "Coded by scholars from reports of the press and of organizations, by a published codebook");
    }

    static String actorKey(String number) {
        return "actor/" + number;
    }

    /** A party that is no state. */
    static Bundle.Actor armedGroup(String number, List<String> names, Bundle.Citation citation) {
        return new Bundle.Actor(
                actorKey(number),
                ActorKind.ARMED_GROUP,
                null,
                null,
                names.stream()
                        .map(name -> new Bundle.Name("en", name, null, null))
                        .toList(),
                List.of(new Bundle.Code(CodeScheme.UCDP_ACTOR, number, null)),
                List.of(citation));
    }

    /** What stands in one column as a list: {@code 200, 900}. */
    static List<String> list(String column) {
        return List.of(column.split("\\s*[,;]\\s*")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
