package org.chancery.serve.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;

/** Writes made-up dossiers of one meeting or of hostile texts. */
@ApplicationScoped
class Dossiers {
    private final BundleWriter writer;

    Dossiers(BundleWriter writer) {
        this.writer = writer;
    }

    void write(String key, String licence, String events) {
        String yaml = """
                dataset:
                  key: %s
                  name: Made up %s
                  publisher: The tests
                  version: "1"
                  licence: %s
                  citation: "The tests, Made up %s."
                  completeness: SAMPLE
                  covers: {during: 1500/1599, description: Nothing that happened.}
                sources:
                  - {key: gazette, title: Gazette, publisher: Press, url: "https://example.org/g", language: en, reliability: C, reliabilityReason: Made up.}
                events:
                """.formatted(key, key, licence, key) + events;
        writer.write(BundleReader.read(key + ".yaml", yaml.getBytes(UTF_8)));
    }

    /** A meeting of France and Spain, with further lines. */
    static String meeting(String key, String title, String date, String status, String more) {
        return """
                  - key: %s
                    type: MEETING
                    titles: {en: %s}
                    date: "%s"
                    status: %s
                    participants:
                      - {actor: "iso3166:FR", role: HOST}
                      - {actor: "iso3166:ES", role: VISITOR}
                    citations: [{source: gazette}]
                    meeting: {format: VISIT}
                %s""".formatted(key, title, date, status, more.isEmpty() ? "" : more.indent(4));
    }
}
