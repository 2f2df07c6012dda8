package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyListAccessor;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** Calendars read exports, and follow changes. */
@QuarkusTest
@TestProfile(ExportArchive.class)
class CalendarTest {
    private static final String MEETINGS = "between=Russia&between=Tajikistan&during=2023&types=MEETING";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Inject
    Dossiers dossiers;

    @Test
    void itIsValid() throws Exception {
        Calendar calendar = calendar(MEETINGS);

        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(events(calendar)).hasSize(7);
        assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("Chancery: Russia, Tajikistan, 2023, MEETING");
        assertThat(value(calendar, "DESCRIPTION")).contains("Licence: ", "covers", "7 events, from http");
        assertThat(events(calendar)).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
    }

    @Test
    void aDateThatIsNotKnownToTheDayIsNoBannerOfAMonth() throws Exception {
        CalendarComponent event = event(calendar(MEETINGS), "Two days of ministerial talks in Samarkand (April 2023)");

        assertThat(value(event, "DTSTART")).isEqualTo("20230401");
        assertThat(value(event, "DTEND")).isEqualTo("20230402");
        assertThat(value(event, "X-CHANCERY-EDTF")).isEqualTo("2023-04");
        assertThat(value(event, "DESCRIPTION").replaceAll("\\h", " "))
                .startsWith("When: April 2023. The calendar shows a day that is certain");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void anEventTakesTheDaysOnWhichItCertainlyTookPlace() throws Exception {
        dossiers.write(
                "spans",
                "CC0-1.0",
                Dossiers.meeting("exact", "Exact", "1544-01-05/1544-01-07", "HELD", "")
                        + Dossiers.meeting("core", "Core", "1544-02/1544-04", "HELD", "")
                        + Dossiers.meeting("doubted", "Doubted", "1544-05-05?", "HELD", ""));

        List<CalendarComponent> events = events(calendar("between=France&between=Spain&during=1544"));

        assertThat(events)
                .extracting(
                        event -> value(event, "SUMMARY") + " " + value(event, "DTSTART") + " " + value(event, "DTEND"))
                .containsExactly("Exact 15440105 15440108", "Core 15440229 15440402", "Doubted 15440505 15440506");
    }

    @Test
    void aMovedMeetingIsMovedAndACancelledOneCancelled() throws Exception {
        String question = "between=France&between=Spain&during=1510";
        writeMeeting("1510-05-05", "ANNOUNCED", "");
        CalendarComponent announced = event(calendar(question), "Field of cloth");
        writeMeeting(
                "1510-05-09",
                "RESCHEDULED",
                "claims: [{property: DATE, value: \"1510-05-05\", accepted: false, source: gazette}]");
        CalendarComponent moved = event(calendar(question), "Field of cloth");
        String linked = given().get("/export/events.jsonld?" + question).asString();
        writeMeeting("1510-05-09", "CANCELLED", "");
        CalendarComponent cancelled = event(calendar(question), "Field of cloth");
        writeMeeting("1510-05-09", "CANCELLED", "");
        CalendarComponent same = event(calendar(question), "Field of cloth");

        assertThat(List.of(announced, moved, cancelled, same))
                .extracting(event -> value(event, "UID"))
                .containsOnly(value(announced, "UID"));
        assertThat(List.of(announced, moved, cancelled, same))
                .extracting(event -> value(event, "SEQUENCE"))
                .containsExactly("0", "1", "2", "2");
        assertThat(List.of(announced, moved, cancelled))
                .extracting(event -> value(event, "DTSTART") + " " + value(event, "STATUS"))
                .containsExactly("15100505 TENTATIVE", "15100509 CONFIRMED", "15100509 CANCELLED");
        assertThat(changed(moved)).isAfterOrEqualTo(changed(announced));
        assertThat(changed(same)).isEqualTo(changed(cancelled));
        assertThat(linked)
                .contains("\"eventStatus\":\"https://schema.org/EventRescheduled\"")
                .contains("\"startDate\":\"1510-05-09\"")
                .contains("\"previousStartDate\":\"1510-05-05\"");
    }

    private void writeMeeting(String date, String status, String more) {
        dossiers.write("moved", "CC0-1.0", Dossiers.meeting("field", "Field of cloth", date, status, more));
    }

    @Test
    void theDescriptionCountsTheEventsThatAreLeftOut() throws Exception {
        dossiers.write(
                "open",
                "CC0-1.0",
                Dossiers.meeting("known", "Known", "1520-01-01", "HELD", "")
                        + Dossiers.meeting("open", "Open", "1520-01-02/..", "HELD", "")
                        + Dossiers.meeting("unknown", "Unknown", "../1520-01-03", "HELD", ""));

        Calendar calendar = calendar("between=France&between=Spain&during=1520-01-01/1520-01-03");

        assertThat(events(calendar)).hasSize(1);
        assertThat(value(calendar, "X-WR-CALDESC")).contains("3 events, from", "2 events are left out");
    }

    @Test
    void linesAreFoldedBetweenCharacters() throws CharacterCodingException {
        dossiers.write(
                "long",
                "CC0-1.0",
                Dossiers.meeting("long", '"' + "مفاوضات 🕊".repeat(60) + '"', "1530-01-01", "HELD", ""));

        byte[] bytes = given().get("/export/events.ics?during=1530").asByteArray();

        for (byte[] line : lines(bytes)) {
            assertThat(line.length).isLessThanOrEqualTo(75);
            UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(line));
        }
        assertThat(new String(bytes, UTF_8).replace("\r\n ", "")).contains("مفاوضات 🕊".repeat(60));
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int index = 1; index < bytes.length; index++) {
            if (bytes[index - 1] == '\r' && bytes[index] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(bytes, start, index - 1));
                start = index + 1;
            }
        }
        return lines;
    }

    private static Calendar calendar(String question) throws Exception {
        byte[] bytes = given().get("/export/events.ics?" + question).asByteArray();
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static List<CalendarComponent> events(Calendar calendar) {
        return calendar.getComponents();
    }

    private static CalendarComponent event(Calendar calendar, String title) {
        return events(calendar).stream()
                .filter(event -> value(event, "SUMMARY").replaceAll("\\h", " ").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + title + " in " + calendar));
    }

    private static Instant changed(CalendarComponent event) {
        return MOMENT.parse(value(event, "LAST-MODIFIED"), Instant::from);
    }

    private static String value(PropertyListAccessor owner, String property) {
        return owner.<Property>getProperty(property)
                .map(Property::getValue)
                .orElseThrow(() -> new AssertionError("no " + property));
    }
}
