package org.chancery.ingest.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.DayOrder;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as other people keep them. */
class TableFormsTest {
    @TempDir
    private Path folder;

    @Test
    void missingCellsAtTheEndOfARowAreEmpty() {
        CollectedRecords read = read("""
                id,date,participants,title,place,source
                m1,2023-06-06,Norway; Sweden,Talks,Oslo,Paper
                m2,2023-06-07,Norway; Finland
                m3,2023-06-08,Norway; Iceland,Talks
                """);
        assertThat(keys(read)).containsExactly("m1", "m2", "m3");
        assertThat(read.problems).isEmpty();
        assertThat(read.remarks).singleElement().asString().contains("2 rows end before the last column");
    }

    @Test
    void rowsWithoutIdsAreToldApartByAllTheySay() {
        CollectedRecords read = read("""
                date,participants,place,summary
                2023-06,Norway; Sweden,Oslo,First round
                2023-06,Norway; Sweden,Stockholm,Second round
                2023-06,Norway; Sweden,Oslo,First round
                """);
        assertThat(keys(read)).hasSize(2).doesNotHaveDuplicates();
        assertThat(read.problems)
                .extracting(Problem::reason)
                .containsExactly("an earlier row says the same, and rows without an id cannot be told apart");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            Meetings of 2023,,,\\n,,,\\nid,date,title,participants\\nm1,2023-06-06,Talks,Norway
            id,date,title,participants\\n#meta+id,#date,#event+title,#actor\\nm1,2023-06-06,Talks,Norway
            ID;Date;TITLE;Participants\\nm1;2023-06-06;Talks;Norway
            id|date|title|participants\\nm1|2023-06-06|Talks|Norway
            id,date,title,participants,,\\nm1,2023-06-06,Talks,Norway,,
            """)
    void theHeaderIsFoundBelowATitleAndWhateverSeparatesIt(String table) {
        CollectedRecords read = read(table.replace("\\n", "\n"));
        assertThat(keys(read)).containsExactly("m1");
        assertThat(read.problems).noneMatch(problem -> problem.consequence() == Problem.Consequence.RECORD_REFUSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            05.06.2023;13.06.2023 @ 2023-06-05 2023-06-13
            6/5/2023;6/13/2023    @ 2023-06-05 2023-06-13
            2023/6/5;2023/06/13   @ 2023-06-05 2023-06-13
            5 June 2023;June 2023 @ 2023-06-05 2023-06
            2013.0;2014.0         @ 2013 2014
            2023-06-05 00:00:00;2023-06-13T00:00:00.000 @ 2023-06-05 2023-06-13
            13.06.2023 - 15.06.2023;14.06.2023 @ 2023-06-13/2023-06-15 2023-06-14
            5–6 июня 2023;начало осени 2022 @ 2023-06-05/2023-06-06 2022-09
            5 juin 2023;avant 2020 @ 2023-06-05 ../2019
            2023年6月5日;since 2022 @ 2023-06-05 2022/..
            5 رمضان 1444 هـ;15 Khordad 1402 @ 2023-03-27 2023-06-05
            25 октября 1917 ст. ст.;circa 1900 @ 1917-11-07 1900~
            13.06.2023.;14.06.2023 00:00:00 @ 2023-06-13 2023-06-14
            2023-06-05 14:30;13.06.2023 9:05:10 @ 2023-06-05T14:30 2023-06-13T09:05:10
            2023-06-05 14:30:15.123;2023-06-05 14:30:00Z @ 2023-06-05T14:30:15 2023-06-05T14:30:00Z
            20230605;13062023 @ 2023-06-05 2023-06-13
            6/14/2023 2:30:00 PM;6/5/2023 12:05 am @ 2023-06-14T14:30:00 2023-06-05T00:05
            05.06.-07.06.2023;13.06.2023 @ 2023-06-05/2023-06-07 2023-06-13
            5, 6 and 8 June 2023;5 и 7 июня 2023 @ {2023-06-05,2023-06-06,2023-06-08} {2023-06-05,2023-06-07}
            Mon, 5 June 2023;5. Jänner 2023 @ 2023-06-05 2023-01-05
            2023-06-05 - present;2022 to now @ 2023-06-05/.. 2022/..
            """)
    void datesAreReadWhereTheirOrderShows(String given, String expected) {
        List<String> dates = List.of(given.split(";", -1));
        CollectedRecords read = read("id,date,participants\n1,\"%s\",Norway\n2,\"%s\",Norway\n"
                .formatted(dates.get(0).strip(), dates.get(1).strip()));
        assertThat(read.problems).isEmpty();
        assertThat(read.event("1").date() + " " + read.event("2").date()).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            5-Jun-23   @ this may be 2023-06-05 or 1923-06-05
            10101210   @ this may be 1010-12-10 or 1210-10-10
            ۱۳۹۸/۳/۵   @ the year 1398 may be one of the Hijri or the Solar Hijri calendar
            -9999      @ -9999 is not a value here
            soon after the war @ this is in no notation of dates that is known here
            """)
    void whatMayMeanAnotherDateIsSaid(String date, String reason) {
        CollectedRecords read = read("id,date,participants\n1,%s,Norway\n".formatted(date));
        assertThat(read.problems)
                .singleElement()
                .extracting(Problem::reason)
                .asString()
                .startsWith(reason);
    }

    @Test
    void theEndMayBeThePresent() {
        CollectedRecords read = read("id,date,end_date,participants\n1,2023-06-05,present,Norway\n2,2022,..,Norway\n");
        assertThat(read.event("1").date()).hasToString("2023-06-05/..");
        assertThat(read.event("2").date()).hasToString("2022/..");
    }

    @Test
    void anOrderThatDoesNotShowIsAskedFor() {
        String table = "id,date,participants\n1,05.06.2023,Norway\n2,07.06.2023,Norway\n";
        CollectedRecords read = read(table);
        assertThat(read.rejectedKeys).containsExactly("1", "2");
        assertThat(read.problems.get(0).remedy()).contains("2023-06-05", "2023-05-06", "order");
        CollectedRecords said = CollectedRecords.of(
                new TableReader(), CollectedRecords.files("t.csv", table).ordered(DayOrder.DAY_MONTH_YEAR));
        assertThat(said.event("1").date()).hasToString("2023-06-05");
    }

    @Test
    void whatIsAmbiguousIsAskedBack() {
        CollectedRecords read = read("""
                id,date,participants
                1,до 2020,Norway
                2,5.6.23,Norway
                3,2013.5,Norway
                """);
        assertThat(read.rejectedKeys).containsExactly("1", "2", "3");
        assertThat(read.problems)
                .extracting(Problem::reason)
                .startsWith("this may be ../2019 or ../2020")
                .element(1)
                .asString()
                .contains("2023-06-05", "1923-05-06");
    }

    @Test
    void aMappingSaysWhatTheSheetDoesNot() throws IOException {
        CollectedRecords read = read("""
                columns: {No: id, When: date, Visitor: actor, Host country: participants}
                dates: {order: day-month-year}
                constants: {on_behalf_of: Norway, status: HELD}
                ignore: [Status]
                """, """
                No,Status,When,Visitor,Host country
                1,done,05.06.2023,Ola Hansen,Sweden
                2,done,12.06.2023,Ola Hansen,Finland
                3,done,12.07.2023,,Finland
                """);
        assertThat(read.problems).isEmpty();
        assertThat(read.event("1").date()).hasToString("2023-06-05");
        assertThat(read.event("1").participants())
                .extracting(Bundle.Participation::onBehalfOf)
                .containsExactly("name:Norway", null);
        assertThat(read.event("3").participants()).hasSize(1);
    }

    @Test
    void columnsAreJoinedAndSplit() throws IOException {
        CollectedRecords read = read("""
                columns: {Nr: id}
                join:
                  date: {columns: [Year, Month, Day]}
                  participants: {columns: [Guest, Host]}
                  title: {columns: [What, Topic], with: ": "}
                split:
                  Where: {at: ", ", into: [place, country]}
                """, """
                Nr,Year,Month,Day,Guest,Host,What,Topic,Where
                1,2023,6,5,Norway,Sweden,Talks,Fish,"Oslo, Norway"
                2,2023,6,,Norway,,Talks,,Oslo
                3,2023.0,,,Norway,Sweden,,Fish,
                """);
        assertThat(read.problems).isEmpty();
        assertThat(read.all(Bundle.Event.class))
                .extracting(event -> event.date() + " " + event.participants().size() + " "
                        + event.titles().get("en"))
                .containsExactly("2023-06-05 2 Talks: Fish", "2023-06 1 Talks", "2023 2 Fish");
        assertThat(read.all(Bundle.Place.class).get(0).country()).isEqualTo("name:Norway");
    }

    @Test
    void listsHaveTheSeparatorOfTheSheet() throws IOException {
        CollectedRecords read = read("""
                lists: {participants: " / ", topics: ","}
                """, """
                id,date,participants,topics
                1,2023,Norway / Sweden,"fish, oil"
                2,2023,"Norway\nSweden",
                """);
        assertThat(read.problems).isEmpty();
        assertThat(read.event("1").participants()).hasSize(2);
        assertThat(read.event("1").agenda()).hasSize(2);
        assertThat(read.event("2").participants()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            {patterns: "d. MMMM yyyy", languages: de} @ 5. Juni 2023 @ 2023-06-05
            {patterns: ["d MMMM yyyy"], languages: [ru]} @ 5 июня 2023 @ 2023-06-05
            {languages: [fr]} @ 5 juin 2023 @ 2023-06-05
            {patterns: "MM/yyyy"} @ 06/2023 @ 2023-06
            {patterns: "yyyyMMdd"} @ 20230605 @ 2023-06-05
            {patterns: "'year' yyyy"} @ year 2023 @ 2023
            {order: month-day-year} @ 6/5/2023 @ 2023-06-05
            """)
    void datesHaveThePatternsOfTheMapping(String dates, String given, String expected) throws IOException {
        CollectedRecords read = read("dates: " + dates, "id,date,participants\n1,%s,Norway\n".formatted(given.strip()));
        assertThat(read.problems).isEmpty();
        assertThat(read.event("1").date()).hasToString(expected);
    }

    @Test
    void theHeadersRowCanBeNamed() throws IOException {
        CollectedRecords read = read("""
                header: 3
                columns: {Wann: date, Wer: participants}
                """, "Liste\nStand,2024\nNr,Wann,Wer\n1,2023,Norway\n");
        assertThat(read.all(Bundle.Event.class)).hasSize(1);
    }

    @Test
    void aWrongMappingIsRefusedWithAllItsFaults() {
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> read("""
                        header: 0
                        dates: {order: upside-down, patterns: ["MMMM"]}
                        join: {date: {columns: [Year]}}
                        split: {Where: {at: "", into: [place, land]}}
                        constants: {colour: red}
                        """, ""))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::path)
                        .contains(
                                "/header",
                                "/dates/order",
                                "/dates/patterns",
                                "/join/date",
                                "/split/Where",
                                "/split/Where/at",
                                "/constants/colour"));
    }

    @Test
    void anOpenStartIsNoUnlikelyYear() {
        CollectedRecords read = read("id,date,participants\n1,../1938,Norway\n2,1938/..,Norway\n3,0938,Norway\n");
        assertThat(read.problems).extracting(Problem::reason).containsExactly("the year 938 is unlikely");
    }

    @Test
    void aWrongSeparatorIsNamed() {
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> read("separator: \",\"", "id;date;participants\n1;2023;Norway\n"))
                .withMessageContaining("the separator is `;`, not `,`");
    }

    @Test
    void utf16IsReadWithAndWithoutAMark() {
        String table = "id\tdate\tparticipants\n1\t2023\tNorway; Schweden\n";
        for (byte[] content : List.of(
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(StandardCharsets.UTF_16BE))) {
            Inputs inputs = new Inputs(List.of(new InputFile("t.txt", () -> new ByteArrayInputStream(content))));
            assertThat(new TableReader().recognises(inputs)).isTrue();
            assertThat(CollectedRecords.of(new TableReader(), inputs).event("1").participants())
                    .hasSize(2);
        }
    }

    @Test
    void nothingOfARejectedRowIsPassedOn() {
        CollectedRecords read = read("""
                id,date,participants,place,topics,source,status
                m1,2023,Ann (Norway),Oslo,fish,Paper,NONSENSE
                """);
        assertThat(read.rejectedKeys).containsExactly("m1");
        assertThat(read.entries).isEmpty();
    }

    private static List<String> keys(CollectedRecords read) {
        return read.all(Bundle.Event.class).stream().map(Bundle.Event::key).toList();
    }

    private static CollectedRecords read(String table) {
        Inputs inputs = CollectedRecords.files("t.csv", table);
        assertThat(new TableReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new TableReader(), inputs);
    }

    private CollectedRecords read(String mapping, String table) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yaml"), mapping);
        return CollectedRecords.of(new TableReader(TableMapping.read(file)), CollectedRecords.files("t.csv", table));
    }
}
