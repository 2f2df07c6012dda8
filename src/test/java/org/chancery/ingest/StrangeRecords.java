package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import javax.sql.DataSource;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;

/**
 * Records whose texts mean harm or have no measure, and a dispute with a date of every kind: for tests of what pages
 * make of them.
 */
public final class StrangeRecords {
    /** What would run, load or leave the page if it were taken for markup. */
    public static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}${7*7}";

    /** What would turn the rest of the line around, with an emoji of several code points. */
    public static final String TURNING = "\u202Egnp.yrtne\u2066 Envoy 👩🏽‍🚀";

    /** A name without a single space. */
    public static final String ENDLESS = "Überlang".repeat(112);

    /** Dates of every kind, in the order of their earliest possible begin where they have one. */
    public static final List<String> DATES = List.of(
            "1902-07/1903-01-24",
            "2002-12/..",
            "2022-21",
            "2022-09~",
            "202X",
            "2023",
            "2023-04",
            "2023-04-01",
            "2023-05?",
            "2023-06-05/2023-06-06",
            "[2023-06-07..2023-06-08]",
            "[2023-07..2023-09-02]",
            "2023-11/2023-12",
            "2024-34",
            "2024-24");

    private StrangeRecords() {}

    public static void write(DataSource database) {
        new BundleWriter(database, change -> {}).write(BundleReader.read("strange.yaml", yaml().getBytes(UTF_8)));
    }

    private static String yaml() {
        StringBuilder yaml = new StringBuilder("""
                dataset:
                  key: strange
                  name: %1$s
                  publisher: %1$s
                  version: "1"
                  licence: CC0-1.0
                  citation: %1$s
                  completeness: SAMPLE
                  covers: {during: 1900/2029, description: %1$s}
                sources:
                  - {key: gazette, title: %1$s, publisher: %2$s, url: "https://example.org/a?b=<c>", language: en, reliability: F}
                  - {key: trap, title: A trap, publisher: A trap, url: "javascript:alert(3)", language: en, reliability: F}
                places:
                  - {key: nowhere, names: [{language: en, text: %3$s}]}
                actors:
                  - key: turning
                    kind: PERSON
                    names: [{language: en, text: %2$s}]
                    citations: [{source: gazette}]
                  - key: endless
                    kind: ORGANIZATION
                    organizationKind: NGO
                    names: [{language: en, text: %3$s}]
                    citations: [{source: gazette}]
                disputes:
                  - key: strange-dispute
                    names: [{language: en, text: %1$s}]
                    during: 1902/..
                    description: %1$s
                    parties:
                      - {actor: turning, role: PARTY, side: A}
                      - {actor: endless, role: PARTY, side: B}
                    phases:
                      - {during: 1902, intensity: WAR, stage: ESCALATION, description: %1$s, citations: [{source: gazette}]}
                    citations: [{source: gazette}]
                  - key: dates
                    names: [{language: en, text: Dates of every kind}]
                    during: 1900/..
                    parties: [{actor: turning, role: PARTY, side: A}]
                    citations: [{source: gazette}]
                events:
                  - key: strange-event
                    type: MEETING
                    titles: {en: %1$s, de: %3$s}
                    summary: %2$s
                    date: 2020-02-02
                    status: HELD
                    place: nowhere
                    about: [strange-dispute]
                    meeting: {format: BILATERAL_TALKS}
                    agenda: [{text: %1$s}]
                    participants:
                      - {actor: turning, onBehalfOf: endless, title: %1$s, role: PARTICIPANT}
                    citations: [{source: gazette, locator: %1$s, note: %2$s}, {source: trap}]
                    claims:
                      - {property: OTHER, value: %1$s, accepted: true, source: gazette, note: %3$s}
                      - {property: OTHER, value: %3$s, accepted: false, claimedBy: turning, source: gazette, note: %1$s}
                  - key: endless-event
                    type: STATEMENT
                    titles: {en: %3$s}
                    date: 2020-03-03
                    status: HELD
                    statement: {}
                    participants: [{actor: turning, role: SPEAKER}]
                    citations: [{source: gazette}]
                """.formatted(quoted(MARKUP), quoted(TURNING), quoted(ENDLESS)));
        for (int i = 0; i < DATES.size(); i++) {
            yaml.append("""
                      - key: date-%1$d
                        type: OCCASION
                        titles: {en: Date %1$d}
                        date: "%2$s"
                        status: HELD
                        about: [dates]
                        occasion: {commemorates: A day}
                        participants: [{actor: turning, role: ORGANIZER}]
                        citations: [{source: gazette}]
                    """.formatted(i, DATES.get(i)));
        }
        for (int day = 1; day <= 28; day++) {
            yaml.append("""
                      - key: later-%1$02d
                        type: OCCASION
                        titles: {en: Later %1$d}
                        date: 2029-02-%1$02d
                        status: ANNOUNCED
                        about: [dates]
                        occasion: {commemorates: A day}
                        participants: [{actor: turning, role: ORGANIZER}]
                        citations: [{source: gazette}]
                    """.formatted(day));
        }
        return yaml.toString();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
