package org.chancery.ingest.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.model.BundleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no tables, whatever their names say: each is refused with what to do. */
class ForeignFileTest {
    private static final String WORKBOOK_TYPE = "[Content_Types].xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D0CF11E0A1B11AE1 | OLD_OFFICE
            FD377A585A00     | XZ
            425A6839314159265359 | BZIP2
            28B52FFD         | ZSTANDARD
            377ABCAF271C     | SEVEN_ZIP
            72020100         | STATA
            580A00000003     | R
            89504E470D0A     | PICTURE
            """)
    void isKnownByItsFirstBytes(String mark, ForeignFile expected) {
        byte[] start = HexFormat.of().parseHex(mark);
        assertThat(kinds(start)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7                       | PDF
            RDX3@X                         | R
            <stata_dta><header>            | STATA
            $FL2!(*) SPSS DATA FILE        | SPSS
            PAR1~                          | PARQUET
            SQLite format 3#               | SQLITE
            {\\rtf1                        | RICH_TEXT
            <html><body><table>            | WEB_PAGE
            @ <?xml?><html>                | WEB_PAGE
            @ <HTML><HEAD>                 | WEB_PAGE
            <?xml version="1.0"?>@<?mso-application progid="Excel.Sheet"?> | XML_WORKBOOK
            """)
    void isKnownByHowItsTextBegins(String text, ForeignFile expected) {
        String bytes = text.replace('@', '\n')
                .replace('#', '\0')
                .replace('~', '\u0015')
                .replace('!', '@')
                .replace('*', '#');
        assertThat(kinds(bytes.getBytes(ISO_8859_1))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype,application/vnd.oasis.opendocument.spreadsheet,OPEN_DOCUMENT",
        "word/document.xml,<w/>,WORD",
        "ppt/presentation.xml,<p/>,SLIDES",
        "xl/workbook.bin,x,BINARY_WORKBOOK",
        "Index/Document.iwa,x,NUMBERS"
    })
    void isKnownByWhatAPackageContains(String part, String content, ForeignFile expected) throws IOException {
        Path file = Files.write(folder.resolve("m.zip"), zip(part, content));
        try (Inputs inputs = Inputs.of(List.of(file))) {
            assertThat(inputs.files()).hasSize(1);
            assertThat(ForeignFile.of(inputs.files().get(0))).contains(expected);
            assertThatThrownBy(() -> read(inputs.files().get(0)))
                    .isInstanceOf(BundleException.class)
                    .hasMessageContaining("this is " + expected.what());
        }
    }

    @Test
    void aPackageWithinAPackageIsToBeUnpacked() throws IOException {
        byte[] inner = zip("a.csv", "name\n");
        Path file = Files.write(folder.resolve("m.zip"), zip("inner.zip", new String(inner, ISO_8859_1)));
        try (Inputs inputs = Inputs.of(List.of(file))) {
            assertThatThrownBy(() -> read(inputs.files().get(0)))
                    .hasMessageContaining("a package within a package")
                    .hasMessageContaining("Unpack it first");
        }
    }

    @Test
    void readersRefuseItWithWhatToDo() {
        InputFile file = new InputFile("m.xls", () -> new ByteArrayInputStream("<html><table>".getBytes(UTF_8)));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("m.xls")
                .hasMessageContaining("this is a web page (HTML)")
                .hasMessageContaining("save it as .xlsx or CSV");
    }

    @Test
    void tablesAndXmlAreNone() {
        for (String text : List.of("id,date\n", "<trips/>", "<?xml version=\"1.0\"?><person/>", "", "<", "{}")) {
            assertThat(kinds(text.getBytes(UTF_8))).as(text).isEmpty();
        }
    }

    private static List<ForeignFile> kinds(byte[] start) {
        return ForeignFile.of(new InputFile("m", () -> new ByteArrayInputStream(start))).stream()
                .toList();
    }

    private static void read(InputFile file) {
        Rows.withHeader(',', List.of()).read(file, new CollectedRecords(), row -> {});
    }

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(ISO_8859_1));
            zip.closeEntry();
            if (name.contains("/")) {
                zip.putNextEntry(new ZipEntry(WORKBOOK_TYPE));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
