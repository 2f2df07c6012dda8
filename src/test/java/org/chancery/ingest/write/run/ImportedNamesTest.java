package org.chancery.ingest.write.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ingest.format.dossier.JsonLinesReader;
import org.chancery.ingest.format.table.TableReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom the names in a table mean, from the file into the archive. */
class ImportedNamesTest {
    private static final String HEADER = "id,date,title,participants\n";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @Test
    void aStateWithBracketsInItsNameIsNoPerson() {
        ImportReport report = run(new TableReader(), HEADER + """
                a1,2023-02-01,Talks,Micronesia (Federated States of); Norway
                a2,2023-02-02,Talks,Bolivia (Plurinational State of); Norway
                a3,2023-02-03,Talks,Iran (Islamic Republic of); Norway
                """);
        assertThat(requireNonNull(report.counts().get(RecordKind.EVENT)).refused())
                .isZero();
        assertThat(parties()).contains("a1 micronesia", "a2 bolivia", "a3 iran", "a3 norway");
        assertThat(ARCHIVE.texts("select key from entry where kind = 'PERSON'")).isEmpty();
    }

    @Test
    void aStateThatHadEndedIsNotTakenInSilence() {
        ImportReport report = run(new TableReader(), HEADER + """
                k1,2021-05-07,Talks,Korea; Japan
                k2,2021-07-03,Talks,Republic of Korea; Japan
                k3,1900-07-03,Talks,Korea; Japan
                """);
        assertThat(requireNonNull(report.counts().get(RecordKind.EVENT)).refused())
                .isEqualTo(1);
        assertThat(report.problems().get(0).value()).contains("Korea");
        assertThat(parties())
                .contains("k2 south-korea", "k2 japan", "k3 japan")
                .doesNotContain("k1 japan")
                .noneMatch(party -> party.startsWith("k1 "));
        assertThat(parties()).anyMatch(party -> party.startsWith("k3 ") && party.contains("korea"));
    }

    @Test
    void namesInTheOrderOfListsAreStates() {
        ImportReport report = run(new TableReader(), HEADER + """
                l1,2021-05-02,Talks A,"Korea, North; Sweden"
                l2,2021-05-03,Talks B,"Korea, Republic of; Sweden"
                l3,1981-05-03,Talks C,"Germany, East; Sweden"
                l4,1981-05-04,Talks D,"Gambia, The; Sweden"
                """);
        assertThat(requireNonNull(report.counts().get(RecordKind.EVENT)).refused())
                .isZero();
        assertThat(parties()).contains("l1 north-korea", "l2 south-korea", "l3 east-germany", "l4 gambia");
    }

    @Test
    void officialNamesAreStates() {
        ImportReport report = run(new TableReader(), HEADER + """
                o1,2021-05-01,Talks 1,"Saint Lucia; Sweden"
                o2,2021-05-02,Talks 2,"Saint Vincent & the Grenadines; Sweden"
                o3,2021-05-03,Talks 3,"Trinidad and Tobago; Sweden"
                o4,2021-05-04,Talks 4,"Netherlands (Kingdom of the); Sweden"
                o5,2021-05-05,Talks 5,"The former Yugoslav Republic of Macedonia; Sweden"
                o6,2021-05-06,Talks 6,"Republic of Ireland; Sweden"
                o7,2021-05-07,Talks 7,"the Democratic Republic of Sao Tome and Principe; Sweden"
                """);
        assertThat(requireNonNull(report.counts().get(RecordKind.EVENT)).refused())
                .isZero();
        assertThat(parties())
                .contains(
                        "o1 saint-lucia",
                        "o2 saint-vincent-and-the-grenadines",
                        "o3 trinidad-and-tobago",
                        "o4 netherlands",
                        "o5 north-macedonia",
                        "o6 ireland",
                        "o7 sao-tome-and-principe");
    }

    @Test
    void aNameWrittenExactlySoWinsOverOneThatFoldsToIt() {
        run(new JsonLinesReader(), """
                {"dataset": {"key": "gmbh", "name": "Groups", "publisher": "T", "version": "1", "licence": "CC0-1.0", \
                "citation": "G.", "completeness": "SELECTIVE", "covers": {"during": "2023", "description": "x"}}, \
                "mode": "PARTIAL"}
                {"source": {"key": "p", "title": "Paper", "publisher": "Press", "language": "en", "reliability": "B"}}
                {"actor": {"key": "ssa", "kind": "ORGANIZATION", "organizationKind": "OTHER", \
                "names": [{"language": "en", "text": "SSA"}], "citations": [{"source": "p"}]}}
                """);
        ImportReport report = run(new TableReader(), HEADER + """
                u1,2021-05-02,Talks,США; Норвегия
                u2,2021-05-03,Talks,SSA; Norway
                """);
        assertThat(requireNonNull(report.counts().get(RecordKind.EVENT)).refused())
                .isZero();
        assertThat(parties()).contains("u1 united-states", "u1 norway", "u2 ssa");
    }

    private static List<String> parties() {
        return ARCHIVE.texts("""
                select event.key || ' ' || actor.key from participation
                join entry event on event.id = event_id join entry actor on actor.id = actor_id order by 1""");
    }

    private static ImportReport run(DatasetReader reader, String table) {
        ImportReport report = ARCHIVE.importing(reader).ofTable(table).run();
        assertThat(report.stop()).isNull();
        return report;
    }
}
