package org.chancery.ingest.resolve;

import java.util.List;

/** A dossier with people, by the keys 0, 1, and so on, and events that are still to be written. */
final class MadeUpPeople {
    private MadeUpPeople() {}

    static StringBuilder dossier(String dataset, List<String> names) {
        StringBuilder text = new StringBuilder("""
                dataset:
                  {key: %1$s, name: %1$s, publisher: Chancery, version: "1", licence: CC0-1.0, citation: Chancery,
                   covers: {during: 1800/2000, description: Made up.}, completeness: SELECTIVE}
                sources:
                  - {key: report, title: Report of %1$s, publisher: Chancery, language: en, reliability: B}
                actors:
                """.formatted(dataset));
        for (int person = 0; person < names.size(); person++) {
            text.append(
                    "  - {key: '%d', kind: PERSON, names: [{language: en, text: %s}], citations: [{source: report}]}%n"
                            .formatted(person, names.get(person)));
        }
        return text.append("events:\n");
    }
}
