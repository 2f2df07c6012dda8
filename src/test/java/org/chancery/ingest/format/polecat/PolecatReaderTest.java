package org.chancery.ingest.format.polecat;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

/** The events are made up; the columns are those of the published files. */
class PolecatReaderTest {
    private static final String HEADER = """
            Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,\
            Actor Title,Recipient Name,Recipient Country,Recipient COW,Placename,Country,Latitude,Longitude,Source
            """;

    private static final String VISIT = "NGEC-1,2023-06-05,CONSULT,visit,6.5,VERBAL COOPERATION,diplomatic; economy,"
            + "Ola Hansen,NOR,385,foreign minister,Eva Berg,SWE,380,Oslo,NOR,59.91,10.75,North Paper\n";

    private static final String TOLD_BY_OTHERS =
            "NGEC-2,2023-06-05,CONSULT,None,4.0,VERBAL COOPERATION,None,Sweden,SWE,"
                    + "380,None,Norway,NOR,385,Oslo,NOR,59.91,10.75,South Radio\n";

    private static final String ACCUSATION =
            "NGEC-3,2023-06-05,ACCUSE,disapprove,-2.0,VERBAL CONFLICT,None,None,NOR,None,"
                    + "None,None,DNK; SWE,None,None,None,None,None,South Radio\n";

    @Test
    void rowsOfOneContactAreReportsOfOneEvent() {
        CollectedRecords read = read(HEADER + VISIT + TOLD_BY_OTHERS);
        assertThat(read.problems).isEmpty();
        assertThat(read.importMode).isEqualTo(ImportMode.APPEND);
        assertThat(read.all(Bundle.Event.class)).hasSize(1);
        Bundle.Event event = read.all(Bundle.Event.class).get(0);
        assertThat(event.titles()).containsEntry("en", "Contact between Sweden and Norway, as reported");
        assertThat(event.date()).hasToString("2023-06-05");
        assertThat(event.status()).isEqualTo(EventStatus.REPORTED);
        assertThat(event.meeting()).extracting(Bundle.Meeting::format).isEqualTo(MeetingFormat.CONSULTATION);
        assertThat(event.participants()).extracting(Bundle.Participation::actor).containsExactly("cow:380", "cow:385");
        assertThat(event.codings())
                .extracting(
                        coding -> coding.scheme() + " " + coding.code() + " " + coding.score() + " " + coding.locator())
                .containsExactly("PLOVER CONSULT/visit 6.5 NGEC-1", "PLOVER CONSULT 4.0 NGEC-2");
        assertThat(event.claims())
                .extracting(Bundle.Claim::value)
                .containsExactly("Ola Hansen (foreign minister) – Eva Berg", "diplomatic, economy", "Sweden – Norway");
        assertThat(read.all(Bundle.Place.class).get(0).country()).isEqualTo("iso3166:NOR");
        assertThat(read.all(Bundle.Source.class))
                .extracting(Bundle.Source::title)
                .containsExactly("North Paper", "South Radio");
    }

    @Test
    void whatHasADirectionKeepsIt() {
        Bundle.Event event = read(HEADER + ACCUSATION).all(Bundle.Event.class).get(0);
        assertThat(event.type()).isEqualTo(EventType.STATEMENT);
        assertThat(event.titles()).containsEntry("en", "Accusation by Norway against Denmark, Sweden, as reported");
        assertThat(event.participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("iso3166:NOR", "iso3166:DNK", "iso3166:SWE");
    }

    @Test
    void whatIsNotTakenIsCounted() {
        CollectedRecords read = read(HEADER
                + VISIT
                + VISIT.replace("CONSULT", "PROTEST")
                + VISIT.replace("SWE,380", "NOR,385")
                + VISIT.replace("SWE,380", "None,None"));
        assertThat(read.all(Bundle.Event.class)).hasSize(1);
        assertThat(read.remarks)
                .anyMatch(remark ->
                        remark.contains("not between two states: 1; of the type PROTEST: 1; within one state: 1"))
                .anyMatch(remark -> remark.contains("these columns are not read: quad code"));
    }

    @Test
    void renamedColumnsAndOtherSeparatorsAreRead() {
        CollectedRecords read =
                read((HEADER.replace("Intensity", "Event Intensity").replace(' ', '_') + VISIT)
                        .replace(',', ';')
                        .replace("diplomatic; economy", "\"diplomatic; economy\""));
        assertThat(read.all(Bundle.Event.class).get(0).codings().get(0).score()).isEqualTo(6.5);
    }

    @Test
    void onlyAnUnreadableRowIsRejected() {
        CollectedRecords read = read(HEADER
                + VISIT
                + VISIT.replace("NGEC-1", "NGEC-4").replace("2023-06-05", "June")
                + VISIT.replace("NGEC-1", "NGEC-6").replace("2023-06-05", "+99999-06-05")
                + VISIT.replace("NGEC-1,", ",")
                + VISIT.replace("NGEC-1", "NGEC-5").replace("59.91", "159.91"));
        assertThat(read.problems)
                .extracting(Problem::path)
                .containsExactly("event date", "event date", "event id", "latitude");
        assertThat(read.all(Bundle.Event.class)).hasSize(2);
    }

    private static CollectedRecords read(String table) {
        Inputs inputs = CollectedRecords.files("ngec.txt", table.replace(',', '\t'));
        assertThat(new PolecatReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new PolecatReader(), inputs);
    }
}
