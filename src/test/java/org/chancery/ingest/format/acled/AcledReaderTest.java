package org.chancery.ingest.format.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The events are made up; the columns, and what changed in them, are those of the exports. */
class AcledReaderTest {
    private static final String NEW = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,iso,country,admin1,"
            + "admin2,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags\n";

    private static final String CLASH = "NOR9001,16 May 2025,2025,1,Political violence,Battles,Armed clash,"
            + "Military Forces of Norway (2000-),,State forces,Hill Front,Lake Band; River Band,Rebel group,x,578,"
            + "Norway,Nordland,Bodo,Bodo,67.28,14.4,1,North Paper; South Radio,National,They met.,3,\n";

    @Test
    void anEventHasItsDayPlaceGroupsAndDead() {
        CollectedRecords read = read(NEW + CLASH);
        assertThat(read.problems).isEmpty();
        assertThat(read.importMode).isEqualTo(ImportMode.PARTIAL);
        Bundle.Event event = read.event("acled/nor9001");
        assertThat(event.date()).hasToString("2025-05-16");
        assertThat(event.titles()).containsEntry("en", "Armed clash, Bodo, Norway");
        assertThat(event.summary())
                .isEqualTo("Military Forces of Norway (2000-) (state forces). "
                        + "Hill Front (rebel group), with Lake Band, River Band. They met.");
        assertThat(incident(event).hostility()).isEqualTo(Hostility.USE_OF_FORCE);
        assertThat(incident(event).fatalities()).isEqualTo(new Bundle.Estimate(null, 3, null));
        assertThat(event.codings()).extracting(Bundle.Coding::code).containsExactly("Battles/Armed clash");
        assertThat(event.citations().get(0).note()).isEqualTo("North Paper; South Radio (National)");
        Bundle.Place place = read.all(Bundle.Place.class).get(0);
        assertThat(place.latitude()).isEqualTo(67.28);
        assertThat(place.country()).isEqualTo("iso3166:578");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("not read: disorder_type, interaction, tags"));
    }

    @Test
    void forcesOfAStateActForIt() {
        CollectedRecords read = read(NEW + CLASH);
        assertThat(read.all(Bundle.Actor.class))
                .extracting(actor -> actor.kind() + " " + actor.organizationKind())
                .containsExactly(
                        ActorKind.ORGANIZATION + " " + OrganizationKind.MILITARY, ActorKind.ARMED_GROUP + " null");
        assertThat(read.event("acled/nor9001").participants())
                .extracting(Bundle.Participation::onBehalfOf)
                .containsExactly("iso3166:NO", null);
    }

    @Test
    void whatIsNotKnownExactlyIsNotDrawnExactly() {
        CollectedRecords read = read(NEW
                + CLASH.replace("2025,1,", "2025,2,").replace("14.4,1,", "14.4,2,")
                + CLASH.replace("NOR9001", "NOR9002")
                        .replace("2025,1,", "2025,3,")
                        .replace("14.4,1,", "14.4,3,"));
        assertThat(read.event("acled/nor9001").date()).hasToString("2025-05-16~");
        assertThat(read.event("acled/nor9002").date()).hasToString("2025-05");
        assertThat(read.all(Bundle.Place.class))
                .extracting(place -> place.names().get(0).text() + " " + place.latitude())
                .containsExactly("near Bodo 67.28", "Nordland null");
    }

    @Test
    void crowdsAndTheUnidentifiedAreNobody() {
        CollectedRecords read = read(NEW
                + "NOR9003,2025-05-17,2025,1,x,Protests,Peaceful protest,Protesters (Norway),,6,"
                + "Unidentified Armed Group (Norway),,3,x,578,Norway,Oslo,Oslo,Oslo,59.91,10.75,1,Paper,,,0,\n");
        assertThat(read.all(Bundle.Actor.class)).isEmpty();
        assertThat(read.event("acled/nor9003").participants()).isEmpty();
        assertThat(incident(read.event("acled/nor9003")).hostility()).isEqualTo(Hostility.NONE);
    }

    @Test
    void anAgreementIsOne() {
        Bundle.Event event = read(NEW + CLASH.replace("Battles,Armed clash", "Strategic developments,Agreement"))
                .event("acled/nor9001");
        assertThat(event.type()).isEqualTo(EventType.AGREEMENT);
        assertThat(event.incident()).isNull();
    }

    @Test
    void anOldExportInCapitalsIsRead() {
        CollectedRecords read = read("""
                GWNO;EVENT_ID_CNTY;EVENT_ID_NO_CNTY;EVENT_DATE;YEAR;TIME_PRECISION;EVENT_TYPE;ACTOR1;ALLY_ACTOR_1;\
                INTER1;ACTOR2;ALLY_ACTOR_2;INTER2;INTERACTION;COUNTRY;ADMIN1;LOCATION;LATITUDE;LONGITUDE;GEO_PRECISION;SOURCE;\
                FATALITIES
                385;1416NOR;1416;18/04/2001;2001;1;Battle-No change of territory;Police Forces of Norway (2000-);;1;\
                Civilians (Norway);;7;17;Norway;Oslo;Oslo;59,91;10,75;1;"North ""Paper";1
                """);
        assertThat(read.problems).isEmpty();
        assertThat(read.event("acled/1416nor").date()).hasToString("2001-04-18");
        assertThat(read.all(Bundle.Place.class).get(0).country()).isEqualTo("iso3166:NO");
        assertThat(read.all(Bundle.Actor.class))
                .extracting(Bundle.Actor::organizationKind)
                .containsExactly(OrganizationKind.GOVERNMENT_BODY);
        assertThat(read.remarks)
                .anyMatch(remark -> remark.contains("has no column sub_event_type, iso, admin2, source_scale, notes"));
    }

    @Test
    void aYearOfTwoDigitsIsReadByTheColumnOfYears() {
        assertThat(read(NEW + CLASH.replace("16 May 2025", "16-May-25"))
                        .event("acled/nor9001")
                        .date())
                .hasToString("2025-05-16");
    }

    @Test
    void aWorkbookTellsTheSame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            List<String> names = List.of(NEW.strip().toUpperCase(Locale.ROOT).split(",", -1));
            List<String> values = List.of(CLASH.strip().split(",", -1));
            for (int column = 0; column < names.size(); column++) {
                sheet.value(0, column, names.get(column));
                sheet.value(1, column, values.get(column));
            }
            sheet.value(1, 1, LocalDate.of(2025, 5, 16));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(1, names.indexOf("FATALITIES"), 3);
        }
        Inputs inputs =
                new Inputs(List.of(new InputFile("acled.xlsx", () -> new ByteArrayInputStream(bytes.toByteArray()))));
        assertThat(new AcledReader().recognises(inputs)).isTrue();
        assertThat(CollectedRecords.of(new AcledReader(), inputs).event("acled/nor9001"))
                .isEqualTo(read(NEW + CLASH).event("acled/nor9001"));
    }

    @Test
    void onlyAnUnreadableRowIsRejected() {
        CollectedRecords read = read(NEW
                + CLASH
                + CLASH.replace("NOR9001", "NOR9002").replace("16 May 2025", "some day")
                + CLASH.replace("NOR9001", "NOR9003").replace("Battles", "Picnics")
                + CLASH.replace("NOR9001", "NOR9004").replace("Rebel group", "Gnomes")
                + CLASH.replace("NOR9001", "NOR9005").replace("67.28", "167.28"));
        assertThat(read.rejectedKeys).containsExactly("acled/nor9002", "acled/nor9003", "acled/nor9004");
        assertThat(read.problems)
                .extracting(Problem::path)
                .containsExactly("event_date", "event_type", "inter2", "latitude");
        assertThat(read.all(Bundle.Event.class)).hasSize(2);
    }

    private static Bundle.Incident incident(Bundle.Event event) {
        return Objects.requireNonNull(event.incident());
    }

    private static CollectedRecords read(String table) {
        Inputs inputs = CollectedRecords.files("acled.csv", "\uFEFF" + table);
        assertThat(new AcledReader().recognises(inputs)).isTrue();
        CollectedRecords read = CollectedRecords.of(new AcledReader(), inputs);
        return read;
    }
}
