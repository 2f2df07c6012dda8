package org.chancery.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.model.BundleException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as other programs save them again, and as older editions name their columns. */
class PublishedTableTest {
    private static final PublishedTable TABLE = new PublishedTable(
            List.of("number", "outcome"),
            List.of("number"),
            List.of("outcome", "name"),
            Map.of("number3", "number", "number4", "number", "label", "name"),
            List.of());

    private final CollectedRecords sink = new CollectedRecords();
    private final List<Row> read = new ArrayList<>();

    @Test
    void ofSeveralFormerNamesTheLaterCounts() {
        read("number3,number4,outcome\n7,8,1\n");
        assertThat(read.get(0).get("number")).isEqualTo("8");
        assertThat(sink.remarks).anyMatch(remark -> remark.contains("not read: number3"));
    }

    @Test
    void aFormerNameStaysBesideTheNewest() {
        read("number4,NUMBER,label,name,outcome\n7,8,old,new,1\n");
        assertThat(read.get(0).get("number")).isEqualTo("8");
        assertThat(read.get(0).get("name")).isEqualTo("new");
        assertThat(sink.remarks).anyMatch(remark -> remark.contains("not read: number4, label"));
    }

    @Test
    void aColumnThatIsNotReadMayOccurTwice() {
        read("number,note,outcome,note\n7,a,1,b\n");
        assertThat(read).hasSize(1);
        assertThat(sink.remarks).anyMatch(remark -> remark.contains("not read: note, note (column 4)"));
        assertThatThrownBy(() -> read("number,outcome,outcome\n7,1,2\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("t.csv:1:3")
                .hasMessageContaining("occurs a second time");
    }

    @ParameterizedTest
    @CsvSource({"NA,''", "'.',''", "NULL,''", "#N/A,''", "nan,''", "NAM,NAM", "385.0,385", "-9.0,-9", "5.10,5.10"})
    void missingValuesAreEmptyAndWholeNumbersWhole(String given, String expected) {
        read("number,outcome\n7,%s\n".formatted(given));
        assertThat(read.get(0).get("outcome")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1e+05,100000", "1.5e+03,1500", "42,42"})
    void numbersAreReadAsRWritesThem(String given, int expected) {
        read("number,outcome\n%s,1\n".formatted(given));
        assertThat(Numbers.whole(read.get(0), "number")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'1,234'", "1.234", "12.000", "1E+05", "1e+20", "1.23e+01"})
    void numbersThatMayMeanAnotherAreRejected(String given) {
        read("number,outcome\n\"%s\",1\n".formatted(given));
        assertThatThrownBy(() -> Numbers.whole(read.get(0), "number")).isInstanceOf(RejectedRow.class);
    }

    @Test
    void aFormulaThatFailedIsNoValue() {
        read("number,outcome,note\n7,#REF!,\n8,1,#REF!\n");
        assertThat(read).extracting(row -> row.get("number")).containsExactly("8");
        assertThat(sink.problems)
                .extracting(problem -> problem.location().line() + " " + problem.path() + " " + problem.reason())
                .containsExactly("2 outcome a formula of the sheet has failed here");
    }

    @Test
    void aHeaderWithoutRowsIsSaid() {
        read("number,outcome\n");
        assertThat(sink.remarks).anyMatch(remark -> remark.contains("has no rows below them"));
    }

    @Test
    void spacesThatDoNotBreakAndMarksOfDirectionAreNoPartOfAValue() {
        read("\u00A0number ,outcome\u200F\n\u200E7\u00A0,1\n\u00A0,\u00A0\n");
        assertThat(read).extracting(row -> row.get("number")).containsExactly("7");
    }

    @Test
    void aWorkbookMayHaveItInAnySheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Chancery", "1.0")) {
            workbook.newWorksheet("Readme").value(0, 0, "About the data");
            Worksheet data = workbook.newWorksheet("Data");
            List<String> names = List.of("number", "outcome");
            for (int column = 0; column < names.size(); column++) {
                data.value(0, column, names.get(column));
                data.value(1, column, column + 7);
            }
        }
        InputFile file = new InputFile("t.xlsx", () -> new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(TABLE.recognises(file)).isTrue();
        TABLE.read(file, sink, read::add);
        assertThat(read).extracting(row -> row.get("number")).containsExactly("7");
        assertThat(sink.remarks).contains("t.xlsx: the sheet Data was read, and not Readme.");
    }

    private void read(String content) {
        read.clear();
        TABLE.read(CollectedRecords.files("t.csv", content).files().get(0), sink, read::add);
    }
}
