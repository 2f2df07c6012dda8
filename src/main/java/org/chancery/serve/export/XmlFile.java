package org.chancery.serve.export;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A file in XML: what no XML can contain is replaced. */
abstract class XmlFile implements EventWriter {
    private static final WstxOutputFactory FACTORY = factory();

    final XMLStreamWriter xml;

    XmlFile(OutputStream stream) throws IOException {
        try {
            xml = FACTORY.createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static WstxOutputFactory factory() {
        WstxOutputFactory factory = new WstxOutputFactory();
        // XML has no control characters, not even escaped.
        factory.setProperty(
                WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER, new InvalidCharHandler.ReplacingHandler('\uFFFD'));
        return factory;
    }

    /** The library writes these two as references, which XML does not allow either. */
    static String characters(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    /** A part of the file. */
    interface Xml {
        void write() throws XMLStreamException;
    }

    static void written(Xml part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Throws the exception of the stream below as it is. */
    private static IOException failed(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }

    final void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(characters(text));
        xml.writeEndElement();
    }

    final void attribute(String name, String text) throws XMLStreamException {
        xml.writeAttribute(name, characters(text));
    }
}
