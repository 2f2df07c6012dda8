package org.chancery.ingest.input;

import com.ctc.wstx.stax.WstxEventFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Cells that store a date as ISO 8601 (type {@code d}), which the library does not know. */
final class IsoDateCells {
    private static final XMLEventFactory EVENTS = new WstxEventFactory();

    private IsoDateCells() {}

    /** A copy of the workbook in which these cells are texts. */
    static Path asTexts(Path workbook, Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                ZipOutputStream output = new ZipOutputStream(TemporaryFolder.write(copy))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                output.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream content = zip.getInputStream(entry)) {
                    if (entry.getName().contains("worksheets/")
                            && entry.getName().endsWith(".xml")) {
                        copySheet(content, output);
                    } else {
                        content.transferTo(output);
                    }
                }
                output.closeEntry();
            }
        } catch (XMLStreamException e) {
            throw new IOException("the workbook has a sheet that is not readable XML: " + e.getMessage(), e);
        }
        return copy;
    }

    private static void copySheet(InputStream content, OutputStream output) throws XMLStreamException {
        XMLEventReader reader = XmlElements.factory().createXMLEventReader(content);
        XMLEventWriter writer = new WstxOutputFactory().createXMLEventWriter(unclosed(output), "UTF-8");
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            writer.add(event.isStartElement() ? asText(event.asStartElement()) : event);
        }
        writer.flush();
    }

    private static StartElement asText(StartElement element) {
        if (!element.getName().getLocalPart().equals("c")) {
            return element;
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> given = element.getAttributes(); given.hasNext(); ) {
            Attribute attribute = given.next();
            boolean isIsoDate = attribute.getName().getLocalPart().equals("t")
                    && attribute.getValue().equals("d");
            attributes.add(isIsoDate ? EVENTS.createAttribute(attribute.getName(), "str") : attribute);
        }
        return EVENTS.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    /** The package goes on after the sheet. */
    private static OutputStream unclosed(OutputStream output) {
        return new FilterOutputStream(output) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
