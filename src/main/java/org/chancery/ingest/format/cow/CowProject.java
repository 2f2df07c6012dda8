package org.chancery.ingest.format.cow;

import java.util.List;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The publisher of these datasets. */
final class CowProject {
    private static final String NAME = "Correlates of War Project";
    private static final String LICENCE = "The project's own terms: https://correlatesofwar.org/data-sets/";

    /** The value for what the coders did not find. */
    static final int UNKNOWN = -9;

    /** The state system begins in 1816; one organization is a year older. */
    static final int FIRST_YEAR = 1815;

    static final int LAST_YEAR = 2100;

    private CowProject() {}

    static Bundle.Dataset dataset(
            String key, String name, String version, String citation, Bundle.Coverage coverage, String censoredOn) {
        return DatasetBuilder.builder()
                .key(key)
                .name(name)
                .publisher(NAME)
                .version(version)
                .licence(LICENCE)
                .citation(citation)
                .url("https://correlatesofwar.org")
                .completeness(Completeness.EXHAUSTIVE)
                .covers(coverage)
                .censoredOn(Edtf.parse(censoredOn))
                .build();
    }

    static Bundle.Coverage coverage(@Nullable String during, String description, List<EventType> types) {
        return CoverageBuilder.builder()
                .during(during == null ? null : Edtf.parse(during))
                .description(description)
                .types(types)
                .build();
    }

    static Bundle.Source source(String file, String title) {
        return SourceBuilder.builder()
                .key("source/" + file)
                .title(title)
                .publisher(NAME)
                .language("en")
                .reliability(Reliability.B)
                .reliabilityReason("Coded by scholars from several sources each, by a published codebook")
                .build();
    }
}
