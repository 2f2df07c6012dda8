package org.chancery.ingest.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks a workbook before it is read, because the library loads into memory, without a limit, the texts that cells
 * share, the cells of a row, and the empty cells before one.
 */
final class WorkbookCheck {
    /** The last column of Excel is XFD. */
    private static final int LETTERS_OF_COLUMN = 3;

    private final String file;
    private final WstxInputFactory factory = XmlElements.factory();
    private boolean countsFrom1904;
    private boolean hasIsoDates;
    private final SheetParts sheets = new SheetParts();

    WorkbookCheck(String file) {
        this.file = file;
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Limits.CELL_CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Limits.CELL_CHARACTERS);
    }

    /** Checks everything that could be read as a part of the workbook. */
    void check(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ForeignFile.ofPackage(zip).ifPresent(foreign -> {
                throw foreign.refusal(file);
            });
            if (zip.size() > Limits.FILES) {
                throw refusal("it contains more than %,d parts".formatted(Limits.FILES));
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                check(zip, entries.nextElement());
            }
        }
    }

    /** Whether the days of the workbook count from 1904, as in those of Excel for Mac. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    /** Whether a cell stores its date as ISO 8601. */
    boolean hasIsoDates() {
        return hasIsoDates;
    }

    /** What was found in its sheets. */
    SheetParts sheets() {
        return sheets;
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        try (BufferedInputStream content = new BufferedInputStream(
                new UnfoldedStream(file, zip.getInputStream(entry), entry::getCompressedSize), 1 << 16)) {
            content.mark(4);
            boolean isXml = beginsLikeXml(content.readNBytes(4));
            content.reset();
            if (isXml) {
                checkXml(entry, content);
            }
        } catch (XMLStreamException e) {
            throw refusal("%s is not readable XML: %s".formatted(entry.getName(), e.getMessage()));
        }
    }

    /** A tag, white space before one, or a byte order mark: parsers accept nothing else as a document. */
    private static boolean beginsLikeXml(byte[] start) {
        if (start.length == 0) {
            return false;
        }
        int first = start[0] & 0xFF;
        return first == '<' || first <= ' ' || first >= 0xEF;
    }

    private void checkXml(ZipEntry entry, InputStream content) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new XmlGuard(file, content));
        XmlNames names = new XmlNames(file);
        SheetFindings findings = new SheetFindings();
        boolean isSheet = false;
        int cells = 0;
        long rowCharacters = 0L;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    names.add(reader);
                    sheets.take(entry.getName(), reader);
                    String name = reader.getLocalName();
                    isSheet |= name.equals("worksheet");
                    if (name.equals("row")) {
                        cells = 0;
                        rowCharacters = 0;
                    } else if (name.equals("c")) {
                        requireColumn(reader);
                        hasIsoDates |= "d".equals(reader.getAttributeValue(null, "t"));
                        cells++;
                    } else if (name.equals("workbookPr")) {
                        String date1904 = reader.getAttributeValue(null, "date1904");
                        countsFrom1904 |= "1".equals(date1904) || "true".equals(date1904);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> rowCharacters += reader.getTextLength();
                default -> {}
            }
            findings.take(reader);
            if (findings.merged().size() > SheetFindings.MOST_MERGED) {
                throw refusal(
                        "%s has more than %,d merged cells".formatted(entry.getName(), SheetFindings.MOST_MERGED));
            }
            if (isSheet && (cells > Limits.COLUMNS || rowCharacters > Limits.RECORD_CHARACTERS)) {
                throw refusal("%s has a row that is too long".formatted(entry.getName()));
            }
            if (!isSheet && reader.getLocation().getCharacterOffset() > Limits.WORKBOOK_PART) {
                throw refusal("%s is larger than %d MB".formatted(entry.getName(), Limits.WORKBOOK_PART >> 20));
            }
        }
        if (isSheet) {
            sheets.add(entry.getName(), findings);
        }
    }

    private void requireColumn(XMLStreamReader reader) {
        String address = reader.getAttributeValue(null, "r");
        if (address != null && address.chars().filter(Character::isLetter).count() > LETTERS_OF_COLUMN) {
            throw refusal("it has the cell %s beyond the last column, XFD".formatted(address));
        }
    }

    private RuntimeException refusal(String reason) {
        return RejectedRows.of(
                file, "the workbook is too large or damaged: " + reason, "Save the sheet as CSV (UTF-8)");
    }
}
