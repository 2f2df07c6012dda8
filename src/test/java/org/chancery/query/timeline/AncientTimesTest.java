package org.chancery.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.serve.http.GraphQL;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Periods beyond the moments of PostgreSQL: the archive and the dates themselves decide alike. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class AncientTimesTest {
    private static final String[] DATES = {
        "../1800", "1750", "-3999", "1750/..", "/1750", "1750/", "[..1750]", "[1750..]", "..1700/1750.."
    };
    private static final String[] PERIODS = {
        "Y-12000/2023", "Y-20000/Y-11000", "-5000/1900", "../2023", "-4712/2023", "1700/Y300000", "1700/..", "../.."
    };

    @Inject
    BundleWriter writer;

    @BeforeEach
    void load() {
        StringBuilder events = new StringBuilder();
        for (int each = 0; each < DATES.length; each++) {
            events.append("""
                      - {key: "age%d", type: OCCASION, titles: {en: "Megalith %s"}, date: "%2$s", status: HELD,
                         participants: [{actor: iso3166:BE, role: PARTICIPANT}], citations: [{source: report}]}
                    """.formatted(each, DATES[each]));
        }
        writer.write(
                BundleReader.read("ancient.yaml", """
                dataset: {key: ancient, name: Ancient, publisher: The tests, version: "1", licence: CC0-1.0,
                    citation: Made up., completeness: SAMPLE, covers: {during: 1700/1799, description: Nothing.}}
                sources: [{key: report, title: Report, publisher: The tests, language: en, reliability: C,
                    reliabilityReason: Made up.}]
                events:
                """.concat(events.toString()).getBytes(UTF_8)));
    }

    @Test
    void theArchiveDecidesAsTheDatesDo() {
        for (String period : PERIODS) {
            for (String certainty : new String[] {"POSSIBLY", "CERTAINLY"}) {
                for (String involving : new String[] {"", "involving: [\"Belgium\"], "}) {
                    Integer found = GraphQL.post("""
                                    query ($during: EDTF!) { timeline(filter: {%stext: "Megalith", during: $during,
                                      certainty: %s}) { totalCount } }
                                    """.formatted(involving, certainty), Map.of("during", period))
                            .path("data.timeline.totalCount");

                    assertThat(found).as(period + " " + certainty + involving).isEqualTo(expected(period, certainty));
                }
            }
        }
    }

    private static int expected(String period, String certainty) {
        int fitting = 0;
        for (String text : DATES) {
            Edtf date = Edtf.parse(text);
            boolean fits = certainty.equals("CERTAINLY")
                    ? date.certainlyDuring(Edtf.parse(period))
                    : date.possiblyDuring(Edtf.parse(period));
            fitting += fits ? 1 : 0;
        }
        return fitting;
    }
}
