package org.chancery.ingest.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.ingest.BundleException;
import org.chancery.ingest.Problem;

/** Reads documents element by element; external entities and document types are not followed. */
public final class XmlElements {
    /** More characters than this in one element is no record of anything. */
    private static final int LONGEST_ELEMENT = 16 * 1024 * 1024;

    private XmlElements() {}

    /**
     * Passes on each element of the name, wherever it stands in the document, with all it holds.
     *
     * @throws BundleException if the document cannot be read
     */
    public static void read(InputFile file, String name, Consumer<XmlElement> consumer) {
        // Named, since another on the class path would come first; the JDK's own writes to the standard error.
        var factory = new WstxInputFactory();
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var stream = file.open()) {
            var reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    consumer.accept(element(file.name(), reader, new StringBuilder()));
                }
            }
        } catch (XMLStreamException e) {
            var location = e.getLocation();
            throw refusal(
                    location == null
                            ? new Problem.Location(file.name(), 0, 0)
                            : new Problem.Location(file.name(), location.getLineNumber(), location.getColumnNumber()),
                    withoutLocation(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw refusal(new Problem.Location(file.name(), 0, 0), String.valueOf(e.getMessage()));
        }
    }

    private static XmlElement element(String file, XMLStreamReader reader, StringBuilder characters)
            throws XMLStreamException {
        var begin = new Problem.Location(
                file, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
        var element = new XmlElement(reader.getLocalName(), begin, characters);
        for (var index = 0; index < reader.getAttributeCount(); index++) {
            element.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                element.add(element(file, reader, characters));
            } else if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
                if (characters.length() + reader.getTextLength() > LONGEST_ELEMENT) {
                    throw refusal(begin, "the element " + element.name() + " is too long to be a record");
                }
                characters.append(reader.getText());
            }
        }
        element.end();
        return element;
    }

    private static String withoutLocation(String message) {
        return message.replaceFirst("(?s)\\s+at \\[row,col.*", "").replaceAll("\\s+", " ");
    }

    private static BundleException refusal(Problem.Location location, String reason) {
        return new BundleException(location, reason, "Give a whole XML document");
    }
}
