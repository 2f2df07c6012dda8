package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import javax.sql.DataSource;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;

/**
 * A data set of many events in the 1800s, each different from the others and with everything that an event can have:
 * for tests of what a page costs.
 */
public final class ManyEvents {
    private static final int EVENTS = 75;
    private static final int OTHERS = 10;
    private static final List<String> TYPES = List.of("MEETING", "INCIDENT", "STATEMENT", "AGREEMENT", "OCCASION");

    private ManyEvents() {}

    public static void write(DataSource database) {
        new BundleWriter(database, change -> {}).write(BundleReader.read("many-events.yaml", yaml().getBytes(UTF_8)));
    }

    private static String yaml() {
        StringBuilder yaml = new StringBuilder("""
                dataset:
                  key: many-events
                  name: Many events
                  publisher: The tests
                  version: "1"
                  licence: CC0-1.0
                  citation: Many events, made up.
                  completeness: SAMPLE
                  covers: {during: 1800/1899, description: Nothing that happened.}
                sources:
                """);
        for (int i = 0; i < OTHERS; i++) {
            yaml.append("  - {key: source-%d, title: Gazette %d, publisher: Press %d, language: en, reliability: C, "
                    + "reliabilityReason: Made up.}\n".formatted(i, i, i));
        }
        yaml.append("actors:\n");
        for (int i = 0; i < OTHERS; i++) {
            yaml.append("""
                      - key: envoy-%d
                        kind: PERSON
                        names: [{language: en, text: Envoy Number%d}, {language: ar, text: مبعوث %d}]
                        citations: [{source: source-%d}]
                    """.formatted(i, i, i, i));
        }
        yaml.append("affiliations:\n");
        for (int i = 0; i < OTHERS; i++) {
            yaml.append("  - {member: envoy-%d, body: %s, role: AMBASSADOR, during: 1800/1899, citations: [{source: "
                    + "source-%d}]}\n".formatted(i, state(i), i));
        }
        yaml.append("places:\n");
        for (int i = 0; i < OTHERS; i++) {
            String within = i == 0 ? "" : ", within: town-" + (i - 1);
            yaml.append("  - {key: town-%d, names: [{language: en, text: Town %d}], country: %s%s}\n"
                    .formatted(i, i, state(i), within));
        }
        yaml.append("topics:\n");
        for (int i = 0; i < OTHERS; i++) {
            yaml.append("  - {key: topic-%d, names: [{language: en, text: Question %d}]}\n".formatted(i, i));
        }
        yaml.append("disputes:\n");
        for (int i = 0; i < OTHERS; i++) {
            yaml.append(dispute(i));
        }
        yaml.append("events:\n");
        for (int i = 0; i < EVENTS; i++) {
            yaml.append(event(i));
        }
        return yaml.toString();
    }

    private static String dispute(int i) {
        return """
                  - key: quarrel-%d
                    names: [{language: en, text: Quarrel %d}]
                    during: 18%02d/1899
                    issues: [BORDER]
                    parties:
                      - {actor: %s, role: PARTY, side: A, citations: [{source: source-%d}]}
                      - {actor: %s, role: PARTY, side: B, citations: [{source: source-%d}]}
                    phases: [{during: 18%02d, stage: NEGOTIATION, citations: [{source: source-%d}]}]
                    citations: [{source: source-%d}]
                """.formatted(i, i, i, state(i), i, state(i + 1), i, i, i, i);
    }

    private static String event(int i) {
        String type = TYPES.get(i % TYPES.size());
        String meeting = "event-" + (i - i % TYPES.size());
        String details = switch (type) {
            case "MEETING" ->
                ("meeting: {format: VISIT, channel: IN_PERSON, legs: [{place: town-%d}, {place: town-%d}], "
                                + "outcomes: [{kind: AGREEMENT, text: A text, event: event-%d}]}")
                        .formatted(i % OTHERS, (i + 7) % OTHERS, i + 3);
            case "INCIDENT" -> "incident: {hostility: THREAT, fatalities: {low: 1, best: 2, high: 3}}";
            case "STATEMENT" -> "statement: {medium: Note}";
            case "AGREEMENT" -> "agreement: {signedAt: %s, inForce: 1899}".formatted(meeting);
            default -> "occasion: {commemorates: A day}";
        };
        String whole =
                type.equals("MEETING") ? "" : "    partOf: %s\n    onTheMarginsOf: %s\n".formatted(meeting, meeting);
        int other = i % OTHERS;
        return """
                  - key: event-%d
                    type: %s
                    titles: {en: "Happening %d", ar: "حدث %d"}
                    date: 18%02d
                    status: HELD
                    statusHistory: [{status: HELD, saidOn: 18%02d, source: source-%d}]
                    place: town-%d
                    about: [quarrel-%d, quarrel-%d]
                    agenda: [{topic: topic-%d, text: Words, dispute: quarrel-%d}]
                    participants:
                      - {actor: envoy-%d, role: HOST, citations: [{source: source-%d}]}
                      - {actor: %s, role: VISITOR}
                    citations: [{source: source-%d}]
                    claims: [{property: DATE, value: "18%02d", accepted: true, source: source-%d, claimedBy: %s}]
                    codings: [{scheme: CAMEO, code: "042", score: 1.9, mentions: %d, source: source-%d}]
                    %s
                """.formatted(
                                i,
                                type,
                                i,
                                i,
                                i,
                                i,
                                other,
                                other,
                                other,
                                (other + 1) % OTHERS,
                                other,
                                other,
                                other,
                                other,
                                state(i + 1),
                                other,
                                i,
                                other,
                                state(i),
                                i,
                                other,
                                details)
                + whole;
    }

    private static String state(int i) {
        return "iso3166:"
                + List.of("FR", "GB", "RU", "TR", "IR", "CN", "JP", "AT", "IT", "ES")
                        .get(i % OTHERS);
    }
}
