package org.chancery.serve.explorer;

import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.json.Json;

/** The form of an answer of oEmbed. */
enum OEmbedFormat {
    JSON("application/json") {
        @Override
        String write(Map<String, Object> properties) {
            try {
                return MAPPER.writeValueAsString(properties);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    XML("text/xml;charset=UTF-8") {
        @Override
        String write(Map<String, Object> properties) {
            StringWriter text = new StringWriter();
            try {
                XMLStreamWriter xml = new WstxOutputFactory().createXMLStreamWriter(text);
                xml.writeStartDocument("utf-8", "1.0");
                xml.writeStartElement("oembed");
                for (Map.Entry<String, Object> property : properties.entrySet()) {
                    xml.writeStartElement(property.getKey());
                    xml.writeCharacters(withoutControls(property.getValue().toString()));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
                xml.writeEndDocument();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            return text.toString();
        }
    };

    private static final ObjectMapper MAPPER = Json.mapper();

    private final String mediaType;

    OEmbedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<OEmbedFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    abstract String write(Map<String, Object> properties);

    String mediaType() {
        return mediaType;
    }

    /** XML cannot contain them, not even escaped. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
