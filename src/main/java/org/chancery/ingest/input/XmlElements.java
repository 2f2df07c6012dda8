package org.chancery.ingest.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;

/** Reads documents element by element; external entities and document types are not followed. */
public final class XmlElements {
    private XmlElements() {}

    /**
     * Passes on each element with the name, anywhere in the document, with its content.
     *
     * @throws BundleException if the document cannot be read
     */
    public static void read(InputFile file, String name, Consumer<XmlElement> consumer) {
        // Named, because another on the class path would come first; the JDK's own writes to standard error.
        try (XmlGuard stream = new XmlGuard(file.name(), file.open())) {
            XMLStreamReader reader = factory().createXMLStreamReader(stream);
            XmlNames names = new XmlNames(file.name());
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    names.add(reader);
                    if (reader.getLocalName().equals(name)) {
                        consumer.accept(new Reading(file.name(), reader, names).element());
                    }
                }
            }
        } catch (XMLStreamException e) {
            Location location = e.getLocation();
            throw refusal(
                    location == null
                            ? new Problem.Location(file.name(), 0, 0)
                            : new Problem.Location(file.name(), location.getLineNumber(), location.getColumnNumber()),
                    withoutLocation(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw refusal(new Problem.Location(file.name(), 0, 0), String.valueOf(e.getMessage()));
        }
    }

    /** Makes parsers that follow nothing outside of the document, define nothing in it, and hold at most one record. */
    static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Limits.DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Limits.RECORD_CHARACTERS);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The reading of one record. */
    private static final class Reading {
        private final String file;
        private final XMLStreamReader reader;
        private final XmlNames names;
        private final StringBuilder characters = new StringBuilder();
        private final Problem.Location begin;
        private final String name;
        private int elements;
        private long attributeCharacters;

        Reading(String file, XMLStreamReader reader, XmlNames names) {
            this.names = names;
            this.file = file;
            this.reader = reader;
            this.begin = here();
            this.name = reader.getLocalName();
        }

        private Problem.Location here() {
            Location place = reader.getLocation();
            return new Problem.Location(file, place.getLineNumber(), place.getColumnNumber());
        }

        XmlElement element() throws XMLStreamException {
            XmlElement element = new XmlElement(reader.getLocalName(), here(), characters);
            for (int index = 0; index < reader.getAttributeCount(); index++) {
                element.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
                attributeCharacters += reader.getAttributeValue(index).length();
            }
            elements++;
            requireRecord(0);
            while (reader.next() != XMLStreamConstants.END_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    names.add(reader);
                    element.add(element());
                } else if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
                    requireRecord(reader.getTextLength());
                    characters.append(reader.getText());
                }
            }
            element.end();
            return element;
        }

        private void requireRecord(int more) {
            if (characters.length() + attributeCharacters + more > Limits.RECORD_CHARACTERS
                    || elements > Limits.RECORD_ELEMENTS) {
                throw refusal(begin, "the element " + name + " is too long to be a record");
            }
        }
    }

    private static String withoutLocation(String message) {
        return message.replaceFirst("(?s)\\s+at \\[row,col.*", "").replaceAll("\\s+", " ");
    }

    private static BundleException refusal(Problem.Location location, String reason) {
        return new BundleException(location, reason, "Import a whole XML document");
    }
}
