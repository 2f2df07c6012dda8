package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import javax.sql.DataSource;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;

/**
 * Records of the 1700s in which every field has a value, also those that sources seldom know; and an envoy with a
 * journey that two more data sets have, and that are merged.
 */
public final class CompleteRecords {
    private static final List<String> EVENT_TYPES =
            List.of("MEETING", "INCIDENT", "STATEMENT", "AGREEMENT", "OCCASION");

    private static final String RECORDS = """
            dataset:
              key: complete-records
              name: Complete records
              publisher: The tests
              version: "1"
              url: https://example.org/complete
              licence: CC0-1.0
              citation: Complete records, made up.
              completeness: SELECTIVE
              censoredOn: 1799-12-31
              covers: {during: 1700/1799, description: Nothing that happened., actors: [iso3166:FR], types: [MEETING, INCIDENT]}
            sources:
              - {key: chronicle, title: Chronicle, publisher: Press, language: en, reliability: A, reliabilityReason: Made up.,
                 url: "https://example.org/chronicle", published: 1750}
            actors:
              - key: league
                kind: ORGANIZATION
                organizationKind: ALLIANCE
                names: [{language: en, text: League of the Complete, kind: OFFICIAL, during: 1700/1799}, {language: ar, text: الحلف}]
                codes: [{scheme: WIKIDATA, code: Q9100001, during: 1700/1799}]
                during: 1700/1799
                citations: [{source: chronicle, locator: p. 1, note: Made up.}]
              - key: band
                kind: ARMED_GROUP
                names: [{language: en, text: Band of the Complete}]
                codes: [{scheme: WIKIDATA, code: Q9100002}]
                during: 1700/1799
                citations: [{source: chronicle}]
              - key: realm
                kind: STATE
                names: [{language: en, text: Realm of the Complete}]
                codes: [{scheme: WIKIDATA, code: Q9100003}]
                during: 1700/1799
                citations: [{source: chronicle}]
              - key: marshal
                kind: PERSON
                names: [{language: en, text: Marshal Complete}, {language: ru, text: Маршал}]
                codes: [{scheme: WIKIDATA, code: Q9100004}]
                during: 1710/1790
                citations: [{source: chronicle}]
            affiliations:
              - {member: marshal, body: league, role: ORGANIZATION_HEAD, title: Marshal, during: 1730/1780, censoredOn: 1799-12-31,
                 citations: [{source: chronicle}]}
              - {member: marshal, body: band, role: MEMBER, during: 1730/1780, citations: [{source: chronicle}]}
              - {member: realm, body: league, role: MEMBER, during: 1700/1799, citations: [{source: chronicle}]}
              - {member: band, body: league, role: OBSERVER, during: 1700/1799, citations: [{source: chronicle}]}
            places:
              - {key: land, names: [{language: en, text: Completeland}], country: realm, latitude: 10.5, longitude: 20.25}
              - {key: seat, names: [{language: en, text: Completeville}], country: realm, within: land, latitude: 10.75, longitude: 20.5}
            topics:
              - {key: all, names: [{language: en, text: Everything}]}
            disputes:
              - key: feud
                names: [{language: en, text: Complete feud}]
                during: 1720/1760
                censoredOn: 1799-12-31
                hostility: USE_OF_FORCE
                fatalities: {low: 10, best: 20, high: 30}
                issues: [BORDER, TRADE]
                settlementMeans: [NEGOTIATION]
                description: All about it.
                parties:
                  - {actor: realm, role: PARTY, side: A, during: 1720/1750, hostility: USE_OF_FORCE,
                     fatalities: {low: 1, best: 2, high: 3}, citations: [{source: chronicle}]}
                  - {actor: band, role: PARTY, side: B, citations: [{source: chronicle}]}
                phases:
                  - {during: 1720/1740, intensity: VIOLENT_CRISIS, stage: ESCALATION, description: It grew., citations: [{source: chronicle}]}
                citations: [{source: chronicle}]
            events:
            """;

    private static final String EVENT = """
              - key: whole-%1$d
                type: %2$s
                titles: {en: "Whole %1$d", ar: "كامل %1$d"}
                date: 174%1$d-02
                status: HELD
                summary: All of it.
                statusHistory: [{status: HELD, saidOn: 1745, source: chronicle, locator: p. 2, note: As it was.}]
                place: seat
                partOf: congress
                onTheMarginsOf: congress
                credibility: CONFIRMED
                cameoCode: "042"
                about: [feud]
                agenda: [{topic: all, text: Words, dispute: feud}]
                participants:
                  - {actor: marshal, role: HOST, onBehalfOf: realm, office: AMBASSADOR, title: The marshal, level: AMBASSADOR,
                     channel: IN_PERSON, citations: [{source: chronicle}]}
                  - {actor: band, role: VISITOR}
                citations: [{source: chronicle, locator: p. 3, note: Made up.}]
                claims: [{property: PLACE, value: Elsewhere, accepted: false, source: chronicle, locator: p. 4, claimedBy: marshal,
                          saidOn: 1746, credibility: DOUBTFUL, note: Made up.}]
                codings: [{scheme: CAMEO, code: "042", score: 1.5, mentions: 3, source: chronicle, locator: p. 5}]
                %3$s
            """;

    /** Only a meeting has parts and margins. */
    private static final String AROUND = """
              - key: congress
                type: MEETING
                titles: {en: Congress}
                date: 1740-01/1745-12
                status: HELD
                meeting: {format: CONFERENCE}
                participants: [{actor: realm, role: HOST}]
                citations: [{source: chronicle}]
            """;

    private static final String SMALL = """
              - key: small
                type: OCCASION
                titles: {en: Small}
                date: 1740-02
                status: HELD
                partOf: whole-0
                onTheMarginsOf: whole-0
                participants: [{actor: realm, role: HOST}]
                occasion: {commemorates: A day}
                citations: [{source: chronicle}]
            """;

    private static final String SHARED = """
            dataset:
              {key: %1$s, name: %1$s, publisher: The tests, version: "1", licence: CC0-1.0, citation: Made up.,
               covers: {during: 1700/1799, description: Made up.}, completeness: SELECTIVE}
            sources:
              - {key: report, title: Report of %1$s, publisher: The tests, language: en, reliability: B}
            actors:
              - key: envoy
                kind: PERSON
                names: [{language: en, text: %2$s}]
                codes: [{scheme: WIKIDATA, code: Q9100009}]
                citations: [{source: report}]
            places:
              - key: city
                names: [{language: en, text: Ankara}]
                country: iso3166:TR
                latitude: 39.9
                longitude: 32.9
            events:
              - key: journey
                type: MEETING
                titles: {en: %2$s in Ankara}
                date: "1792-03-05"
                status: HELD
                place: city
                meeting: {format: VISIT}
                participants:
                  - {actor: envoy, onBehalfOf: iso3166:DK, role: VISITOR}
                  - {actor: iso3166:TR, role: HOST}
                citations: [{source: report}]
            """;

    private CompleteRecords() {}

    public static void write(DataSource database) {
        write(database, "complete-records", RECORDS + events());
        write(database, "shared-first", SHARED.formatted("shared-first", "Niels Delt"));
        write(database, "shared-second", SHARED.formatted("shared-second", "N. Delt"));
    }

    private static void write(DataSource database, String key, String yaml) {
        new BundleWriter(database, change -> {}).write(BundleReader.read(key + ".yaml", yaml.getBytes(UTF_8)));
    }

    private static String events() {
        StringBuilder yaml = new StringBuilder(AROUND);
        for (int number = 0; number < EVENT_TYPES.size(); number++) {
            yaml.append(EVENT.formatted(number, EVENT_TYPES.get(number), details(EVENT_TYPES.get(number))));
        }
        return yaml.append(SMALL).toString();
    }

    private static String details(String type) {
        return switch (type) {
            case "MEETING" ->
                "meeting: {format: VISIT, channel: IN_PERSON, visitProtocol: STATE, legs: [{place: seat, "
                        + "during: 1740-02}], outcomes: [{kind: AGREEMENT, text: A text, event: whole-3}]}";
            case "INCIDENT" ->
                "incident: {hostility: USE_OF_FORCE, fatalities: {low: 1, best: 2, high: 3}, injured: {low: 4, "
                        + "best: 5, high: 6}, displaced: 7}";
            case "STATEMENT" -> "statement: {medium: Note}";
            case "AGREEMENT" -> "agreement: {signedAt: whole-0, inForce: 1750}";
            default -> "occasion: {commemorates: A day}";
        };
    }
}
