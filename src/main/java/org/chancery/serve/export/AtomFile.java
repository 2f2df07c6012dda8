package org.chancery.serve.export;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.query.timeline.TimelineOrder;

/** Atom (RFC 4287). */
final class AtomFile implements EventWriter {
    private static final WstxOutputFactory FACTORY = factory();
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    AtomFile(OutputStream stream) throws IOException {
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
    private static String characters(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    private interface Xml {
        void write() throws XMLStreamException;
    }

    private static void written(Xml part) throws IOException {
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

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        written(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", about.language());
            element("id", about.self());
            element("title", about.title());
            element("subtitle", String.join("\n", about.coverageSentences()));
            element("updated", about.generated().toString());
            link("self", about.self(), about.format().mediaType());
            link("alternate", about.page(), "text/html");
            author(about);
            element("rights", String.join("\n", about.citations()));
            element("generator", "Chancery");
        });
    }

    private void author(Export about) throws XMLStreamException {
        String publishers = about.datasets().stream()
                .map(dataset -> dataset.getPublisher() == null ? dataset.getName() : dataset.getPublisher())
                .distinct()
                .collect(Collectors.joining(", "));
        xml.writeStartElement("author");
        element("name", publishers.isEmpty() ? "Chancery" : publishers);
        xml.writeEndElement();
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        written(() -> {
            xml.writeStartElement("entry");
            element("id", "urn:uuid:" + event.origin().uuid());
            xml.writeStartElement("title");
            xml.writeAttribute("xml:lang", event.title().language());
            xml.writeCharacters(characters(event.title().text()));
            xml.writeEndElement();
            element("updated", event.origin().changed().toString());
            link("alternate", export.pageOf(event), "text/html");
            category("type", event.type().name());
            category("status", event.status().name());
            element("summary", when(event) + event.description());
            xml.writeEndElement();
        });
    }

    private String when(ExportedEvent event) {
        return export.when(event.date().edtf())
                + event.places().stream().map(place -> ", " + place.text()).collect(Collectors.joining())
                + "\n";
    }

    @Override
    public void end(long count) throws IOException {
        written(() -> {
            // Feeds have no element for the count. It shows that nothing was cut off.
            xml.writeComment(" %d events ".formatted(count));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void category(String scheme, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "https://chancery.invalid/" + scheme);
        xml.writeAttribute("term", term);
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", type);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(characters(text));
        xml.writeEndElement();
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("atom", "application/atom+xml", "Atom");
        }

        @Override
        String purpose() {
            return "feed readers; newest first";
        }

        @Override
        int place() {
            return 70;
        }

        @Override
        public boolean isSubscribedTo() {
            return true;
        }

        @Override
        TimelineOrder usualOrder() {
            return TimelineOrder.NEWEST_FIRST;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new AtomFile(stream));
        }
    }
}
