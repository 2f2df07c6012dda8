package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.chancery.query.timeline.TimelineOrder;

/** Atom (RFC 4287). */
final class AtomFile extends XmlFile {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    AtomFile(OutputStream stream) throws IOException {
        super(stream);
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
