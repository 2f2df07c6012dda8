package org.chancery.ingest.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes files that are small on disk, or quickly made, and large to whoever believes them. */
final class HostileFiles {
    static final int MEGABYTE = 1 << 20;
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes a piece again and again between what stands before and after it. */
    Path repeated(String name, String before, String piece, int count, String after) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedOutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(output, before, piece, count, after);
        }
        return file;
    }

    private static void write(OutputStream output, String before, String piece, int count, String after)
            throws IOException {
        output.write(before.getBytes(UTF_8));
        byte[] block = piece.repeat(Math.max(1, Math.min(count, MEGABYTE / piece.length())))
                .getBytes(UTF_8);
        long written = 0L;
        long all = (long) count * piece.getBytes(UTF_8).length;
        while (written < all) {
            int length = (int) Math.min(block.length, all - written);
            output.write(block, 0, length);
            written += length;
        }
        output.write(after.getBytes(UTF_8));
    }

    /** Ten gigabytes in ten megabytes: the same member again and again. */
    Path gzip(String name, String piece) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream output = new GZIPOutputStream(member)) {
            write(output, "", piece, 10 * MEGABYTE / piece.length(), "");
        }
        Path file = folder.resolve(name);
        try (OutputStream output = Files.newOutputStream(file)) {
            for (int count = 0; count < 1_000; count++) {
                output.write(member.toByteArray());
            }
        }
        return file;
    }

    Path zip(String name, int entries, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int number = 0; number < entries; number++) {
                zip.putNextEntry(new ZipEntry("../../../escaped-%d.csv".formatted(number)));
                write(zip, "id,date,title,actor\n", "e,2000,t,France\n", megabytes * MEGABYTE / 16, "");
            }
        }
        return file;
    }

    Path tar(String name, byte type) throws IOException {
        Path file = folder.resolve(name);
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            TarArchiveEntry entry = new TarArchiveEntry("a.csv", type);
            entry.setLinkName("/etc/passwd");
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return file;
    }

    /** A workbook whose sheet, or whose shared texts, hold a piece again and again. */
    Path workbook(String name, String part, String before, String piece, int count, String after) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "/content-types\">" + type("workbook", "sheet.main")
                            + type("worksheets/sheet1", "worksheet") + type("sharedStrings", "sharedStrings")
                            + "</Types>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            boolean sheet = part.equals("sheet");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(
                    zip,
                    sheet ? before : "<worksheet " + MAIN + "><sheetData/></worksheet>",
                    piece,
                    sheet ? count : 0,
                    sheet ? after : "");
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            write(zip, sheet ? "<sst " + MAIN + "/>" : before, piece, sheet ? 0 : count, sheet ? "" : after);
        }
        return file;
    }

    private static String type(String part, String kind) {
        return ("<Override PartName=\"/xl/%s.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>")
                .formatted(part, kind);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
