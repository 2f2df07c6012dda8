package org.chancery.ingest.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.ingest.model.BundleException;

/** Kinds of files that are no text and no workbook, and what to do with them. */
public enum ForeignFile {
    OLD_OFFICE(
            "an old Office file, such as an Excel workbook (.xls), or one with a password",
            "Save the sheet without a password as .xlsx, or as CSV (UTF-8)",
            "D0CF11E0A1B11AE1"),
    OPEN_DOCUMENT("an OpenDocument file, such as a sheet (.ods)", "Save the sheet as .xlsx, or as CSV (UTF-8)"),
    BINARY_WORKBOOK("a binary Excel workbook (.xlsb)", "Save it as .xlsx, or as CSV (UTF-8)"),
    NUMBERS("a sheet of Numbers", "Export it as .xlsx, or as CSV (UTF-8)"),
    XML_WORKBOOK("an XML spreadsheet of Excel 2003", "Save it as .xlsx, or as CSV (UTF-8)"),
    WORD("a text document (.docx)", "Save its table as .xlsx, or as CSV (UTF-8)"),
    SLIDES("a presentation (.pptx)", "Import the data behind it"),
    WEB_PAGE(
            "a web page (HTML) and no table, whatever its name is",
            "Open it in a spreadsheet program, and save it as .xlsx or CSV (UTF-8)"),
    RICH_TEXT("a text document (.rtf)", "Save its table as .xlsx, or as CSV (UTF-8)", hex("{\\rtf")),
    PDF("a PDF", "Import the data behind it", hex("%PDF-")),
    R(
            "a file of R",
            "Write the table with write.csv, and import that",
            hex("RDX2\n"),
            hex("RDX3\n"),
            hex("RDA2\n"),
            hex("RDA3\n"),
            "580A000000",
            "420A02000000",
            "420A03000000"),
    STATA(
            "a file of Stata",
            "Write the table with export delimited, and import that",
            hex("<stata_dta>"),
            "71010100",
            "71020100",
            "72010100",
            "72020100",
            "73010100",
            "73020100"),
    SPSS("a file of SPSS", "Save the table as CSV (UTF-8)", hex("$FL2@(#)"), hex("$FL3@(#)")),
    SAS("a file of SAS", "Write the table with proc export as CSV", "000000000000000000000000C2EA8160"),
    PARQUET("a Parquet file", "Write the table as CSV (UTF-8)", hex("PAR1\u0015")),
    SQLITE("a SQLite database", "Write the table as CSV (UTF-8)", hex("SQLite format 3\0")),
    PICTURE("a picture", "Import the data behind it", "89504E470D0A", "FFD8FF", hex("GIF87a"), hex("GIF89a")),
    XZ("packed with xz, as some files of R are", "Unpack it; of a file of R, write the table as CSV", "FD377A585A00"),
    BZIP2("packed with bzip2", "Unpack it, or pack it as .gz or .zip", hex("BZh91AY&SY"), hex("BZh61AY&SY")),
    ZSTANDARD("packed with Zstandard", "Unpack it, or pack it as .gz or .zip", "28B52FFD"),
    SEVEN_ZIP("packed with 7-Zip", "Unpack it, or pack it as .zip", "377ABCAF271C"),
    RAR("packed with RAR", "Unpack it, or pack it as .zip", "526172211A07"),
    INNER_PACKAGE("a package within a package, or a package of unknown content", "Unpack it first");

    /** Enough for all marks, and for what stands before a tag. */
    static final int LOOKED_AT = 256;

    private static final int LONGEST_TYPE = 200;
    private static final String BEFORE_A_TAG = "(\\xEF\\xBB\\xBF)?\\s*(<\\?xml.*?\\?>\\s*)?(<!--.*?-->\\s*)?";
    private static final String OF_A_WEB_PAGE = BEFORE_A_TAG + "<(!doctype html|html|head|body|table|meta)\\b.*";

    private final String what;
    private final String remedy;

    @SuppressWarnings("ImmutableEnumChecker") // List.of() makes it so.
    private final List<String> marks;

    ForeignFile(String what, String remedy, String... marks) {
        this.what = what;
        this.remedy = remedy;
        this.marks = List.of(marks);
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(ISO_8859_1));
    }

    /** The kind of a file; empty if it may be a text or a workbook, or cannot be read. */
    public static Optional<ForeignFile> of(InputFile file) {
        try (InputStream content = file.open()) {
            byte[] start = content.readNBytes(LOOKED_AT);
            return file.isSheet() ? ofPackage(file.workbookPath()) : ofStart(start);
        } catch (IOException | BundleException e) {
            // The file's own reader reports its problems better.
            return Optional.empty();
        }
    }

    /** The kind of a file that begins with these bytes. */
    static Optional<ForeignFile> ofStart(byte[] start) {
        String hex = HexFormat.of().withUpperCase().formatHex(start);
        for (ForeignFile kind : values()) {
            if (kind.marks.stream().anyMatch(hex::startsWith)) {
                return Optional.of(kind);
            }
        }
        String text = new String(start, ISO_8859_1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.contains("<?mso-application progid=\"excel.sheet\"")) {
            return Optional.of(XML_WORKBOOK);
        }
        return text.matches(OF_A_WEB_PAGE) ? Optional.of(WEB_PAGE) : Optional.empty();
    }

    private static Optional<ForeignFile> ofPackage(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return ofPackage(zip);
        }
    }

    /** The kind of a package; empty if it is a workbook, or may be one. */
    static Optional<ForeignFile> ofPackage(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return Optional.of(BINARY_WORKBOOK);
        }
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(WORD);
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            return Optional.of(SLIDES);
        }
        if (zip.getEntry("Index/Document.iwa") != null || zip.getEntry("Index.zip") != null) {
            return Optional.of(NUMBERS);
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type != null && hasType(zip, type)) {
            return Optional.of(OPEN_DOCUMENT);
        }
        return zip.getEntry("[Content_Types].xml") == null ? Optional.of(INNER_PACKAGE) : Optional.empty();
    }

    private static boolean hasType(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_TYPE), ISO_8859_1).contains("opendocument");
        }
    }

    /** Whether a zip is one file, and not a package of several. */
    static boolean isOneFile(ZipFile zip) throws IOException {
        return ofPackage(zip).filter(kind -> kind == INNER_PACKAGE).isEmpty();
    }

    /** What it is, such as "a PDF". */
    public String what() {
        return what;
    }

    /** The refusal of a file of this kind. */
    public BundleException refusal(String file) {
        return RejectedRows.of(file, "this is " + what, remedy);
    }
}
