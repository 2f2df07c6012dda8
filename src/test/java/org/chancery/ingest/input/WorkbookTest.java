package org.chancery.ingest.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.model.BundleException;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final String FIRST = sheet("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c><c r="B1" t="inlineStr"><is><t>date</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>day</t></is></c><c r="B2" s="1"><v>45019</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>month</t></is></c><c r="B3" s="2"><v>45019</v></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>noon</t></is></c><c r="B4" s="1"><v>45019.5</v></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><t>year</t></is></c><c r="B5"><v>2023</v></c></row>
            <row r="7"><c r="A7" t="inlineStr"><is><t>empty</t></is></c></row>
            """);
    private static final String SECOND = sheet("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>other</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>value</t></is></c></row>
            """);

    private final Rows rows = Rows.withHeader(',', List.of());

    @Test
    void readsDatesAsFarAsTheyAreShown() throws IOException {
        List<Row> read = read(rows, workbook());
        assertThat(read)
                .extracting(row -> row.get("name") + " " + row.get("date"))
                .containsExactly("day 2023-04-03", "month 2023-04", "noon 2023-04-03T12:00:00", "year 2023", "empty ");
        assertThat(read).extracting(Row::line).containsExactly(2, 3, 4, 5, 7);
    }

    @Test
    void readsTheSheetOfAName() throws IOException {
        assertThat(read("Second")).hasSize(1);
        assertThatThrownBy(() -> read("Third"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("Name one of First, Second");
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws IOException {
        byte[] whole = workbook();
        assertThatThrownBy(() -> read(rows, Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("t.xlsx")
                .hasMessageContaining("cannot be read");
    }

    /** A native executable does without the library that would read it, see {@link UnreadCompression}. */
    @Test
    void refusesAWorkbookThatIsCompressedInAnotherWay() throws IOException {
        byte zstandard = (byte) 93;
        ByteBuffer workbook = ByteBuffer.wrap(workbook()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < workbook.limit() - 4; at++) {
            switch (workbook.getInt(at)) {
                case 0x04034b50 -> workbook.put(at + 8, zstandard);
                case 0x02014b50 -> workbook.put(at + 10, zstandard);
                default -> {}
            }
        }
        assertThatThrownBy(() -> read(rows, workbook.array()))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("compression method");
    }

    private List<Row> read(String sheet) throws IOException {
        byte[] content = workbook();
        ArrayList<Row> read = new ArrayList<>();
        rows.read(
                new InputFile("t.xlsx", () -> new ByteArrayInputStream(content)).inSheet(sheet),
                new CollectedRecords(),
                read::add);
        return read;
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
        for (String said : List.of("1", "true")) {
            byte[] workbook = workbook("<workbookPr date1904=\"%s\"/>".formatted(said), FIRST);
            assertThat(read(rows, workbook))
                    .extracting(row -> row.get("date"))
                    .containsExactly("2027-04-04", "2027-04", "2027-04-04T12:00:00", "2023", "");
        }
        assertThat(read(rows, workbook("<workbookPr date1904=\"0\"/>", FIRST))
                        .get(0)
                        .get("date"))
                .isEqualTo("2023-04-03");
    }

    @Test
    void readsNumbersAsTheSheetShowsThemAndNotAsItStoresThem() throws IOException {
        assertThat(read(rows, workbook("", column("""
                        <c r="A2"><v>2013.0</v></c>;<c r="A3"><v>2.014E3</v></c>;<c r="A4"><v>38.560000000000002</v></c>;\
                        <c r="A5"><v>-0.50</v></c>;<c r="A6"><v>12345678901234567</v></c>;<c r="A7"><v>0.0</v></c>"""))))
                .extracting(row -> row.get("value"))
                .containsExactly("2013", "2014", "38.56", "-0.5", "12345678901234567", "0");
    }

    @Test
    void readsDatesThatAFormulaOrIso8601Gives() throws IOException {
        assertThat(read(rows, workbook("", column("""
                        <c r="A2" s="1"><f>A1+1</f><v>45019</v></c>;<c r="A3" t="d"><v>2023-04-03</v></c>;\
                        <c r="A4" t="d" s="1"><v>2023-04-03T00:00:00</v></c>"""))))
                .extracting(row -> row.get("value"))
                .containsExactly("2023-04-03", "2023-04-03", "2023-04-03T00:00:00");
    }

    @Test
    void saysWhatIsStrangeAboutTheSheetThatIsRead() throws IOException {
        CollectedRecords sink = new CollectedRecords();
        ArrayList<Row> read = new ArrayList<>();
        byte[] workbook = workbook("", sheet("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c><c r="B1" t="inlineStr"><is><t>date</t></is></c></row>
                <row r="2"><c r="A2"><f>B2</f><v></v></c><c r="B2"><v>2023</v></c></row>
                <row r="3" hidden="1"><c r="A3" t="str"><f>B3</f><v></v></c><c r="B3"/></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>last</t></is></c></row>
                """).replace("</worksheet>", """
                <mergeCells><mergeCell ref="A9:C9"/><mergeCell ref="B2:B3"/></mergeCells></worksheet>"""));
        rows.read(new InputFile("t.xlsx", () -> new ByteArrayInputStream(workbook)), sink, read::add);
        assertThat(read)
                .extracting(row -> row.get("name") + " " + row.get("date"))
                .containsExactly(" 2023", " 2023", "last ");
        assertThat(sink.remarks)
                .containsExactly(
                        "t.xlsx: 1 formula has no stored result, first in cell A2, and counts as empty; open the "
                                + "workbook in a spreadsheet program, save it, and import it again.",
                        "t.xlsx: 1 hidden row was read like the others, first row 3.",
                        "t.xlsx: the value of cells that are merged across rows counts in each of these rows, first "
                                + "from row 2.");
    }

    private static String column(String cells) {
        StringBuilder sheet =
                new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>value</t></is></c></row>");
        int line = 2;
        for (String cell : List.of(cells.split(";", -1))) {
            sheet.append("<row r=\"%d\">%s</row>".formatted(line++, cell));
        }
        return sheet(sheet.toString());
    }

    private static List<Row> read(Rows rows, byte[] workbook) {
        CollectedRecords sink = new CollectedRecords();
        ArrayList<Row> read = new ArrayList<>();
        rows.read(new InputFile("t.xlsx", () -> new ByteArrayInputStream(workbook)), sink, read::add);
        assertThat(sink.problems).isEmpty();
        return read;
    }

    private static String sheet(String rows) {
        return "<worksheet "
                + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>%s</sheetData></worksheet>".formatted(rows);
    }

    private static byte[] workbook() throws IOException {
        return workbook("", FIRST);
    }

    private static byte[] workbook(String properties, String first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s<sheets>
                    <sheet name="First" sheetId="1" r:id="rId1"/><sheet name="Second" sheetId="2" r:id="rId2"/></sheets></workbook>""".formatted(properties));
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>
                    <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                    </Relationships>""");
            put(zip, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                    <numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/></numFmts>
                    <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>""");
            put(zip, "xl/worksheets/sheet1.xml", first);
            put(zip, "xl/worksheets/sheet2.xml", SECOND);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
