package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.sql.DataSource;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;

/**
 * A data set of nine events of the 1750s whose dates are known to the day, the month, the year, or are open at one end.
 * Every title has the word "Dubitable".
 */
public final class DoubtfulEvents {
    private static final String YAML = """
            dataset:
              key: doubtful-events
              name: Dubitable events
              publisher: The tests
              version: "1"
              licence: CC0-1.0
              citation: Dubitable events, made up.
              completeness: SAMPLE
              covers: {during: 1750/1751, description: Nothing that happened.}
            sources:
              - {key: gazette, title: Gazette, publisher: Press, language: en, reliability: C, reliabilityReason: Made up.}
            actors:
              - {key: kaunitz, kind: PERSON, names: [{language: en, text: Dubitable Kaunitz}], citations: [{source: gazette}]}
            places:
              - {key: versailles, names: [{language: en, text: Dubitable Versailles}], country: iso3166:FR, latitude: 48.8, longitude: 2.12}
              - {key: vienna, names: [{language: en, text: Dubitable Vienna}], country: iso3166:AT}
            disputes:
              - key: silesia
                names: [{language: en, text: Dubitable quarrel}]
                during: 1750
                issues: [TERRITORIAL]
                parties: [{actor: iso3166:FR, role: PARTY, side: A, citations: [{source: gazette}]}]
                citations: [{source: gazette}]
            events:
              - key: a-day
                type: MEETING
                titles: {en: Dubitable day}
                date: 1750-01-10
                status: HELD
                place: versailles
                about: [silesia]
                meeting: {format: VISIT}
                participants:
                  - {actor: iso3166:FR, role: HOST, level: MINISTER}
                  - {actor: kaunitz, onBehalfOf: iso3166:AT, role: VISITOR, level: AMBASSADOR}
                citations: [{source: gazette}]
              - key: a-month
                type: MEETING
                titles: {en: Dubitable month}
                date: 1750-02
                status: HELD
                place: versailles
                meeting: {format: VISIT}
                participants:
                  - {actor: iso3166:FR, role: HOST, level: MINISTER}
                  - {actor: iso3166:GB, role: VISITOR, level: MINISTER}
                citations: [{source: gazette}]
              - key: across-months
                type: MEETING
                titles: {en: Dubitable days across two months}
                date: 1750-01-31/1750-02-03
                status: REPORTED
                meeting: {format: VISIT, legs: [{place: versailles}, {place: vienna}, {place: versailles}]}
                participants:
                  - {actor: iso3166:FR, role: HOST, level: HEAD_OF_STATE}
                  - {actor: iso3166:AT, role: VISITOR, level: HEAD_OF_STATE}
                citations: [{source: gazette}]
              - key: a-year
                type: MEETING
                titles: {en: Dubitable year}
                date: 1750
                status: HELD
                meeting: {format: VISIT}
                participants: [{actor: iso3166:GB, role: HOST}, {actor: iso3166:RU, role: VISITOR}]
                citations: [{source: gazette}]
              - key: no-begin
                type: STATEMENT
                titles: {en: Dubitable begin}
                date: "[..1750-06-30]"
                status: HELD
                about: [silesia]
                statement: {}
                participants: [{actor: iso3166:RU, role: SPEAKER}]
                citations: [{source: gazette}]
              - key: called-off
                type: MEETING
                titles: {en: Dubitable call}
                date: 1751-03-05
                status: CANCELLED
                meeting: {format: VISIT}
                participants: [{actor: iso3166:FR, role: HOST}, {actor: iso3166:GB, role: VISITOR}]
                citations: [{source: gazette}]
              - key: across-years
                type: INCIDENT
                titles: {en: Dubitable winter}
                date: 1750-12/1751-01
                status: HELD
                incident: {hostility: THREAT}
                participants: [{actor: iso3166:GB, role: PARTICIPANT}, {actor: iso3166:FR, role: PARTICIPANT}]
                citations: [{source: gazette}]
              - key: nobody
                type: OCCASION
                titles: {en: Dubitable New Year's Eve}
                date: 1751-12-31
                status: HELD
                occasion: {commemorates: A year}
                citations: [{source: gazette}]
              - key: no-end
                type: MEETING
                titles: {en: Dubitable end}
                date: 1751-11-30/..
                status: HELD
                meeting: {format: VISIT}
                participants: [{actor: iso3166:RU, role: HOST}, {actor: iso3166:AT, role: VISITOR}]
                citations: [{source: gazette}]
            """;

    private DoubtfulEvents() {}

    public static void write(DataSource database) {
        new BundleWriter(database, change -> {}).write(BundleReader.read("doubtful-events.yaml", YAML.getBytes(UTF_8)));
    }
}
