package org.chancery.ingest.input;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The names that a document has used so far: its parser keeps each to its end. */
final class XmlNames {
    private final String file;
    private final Set<String> names = new HashSet<>();

    XmlNames(String file) {
        this.file = file;
    }

    /** Takes in those of the element at which the reader stands. */
    void add(XMLStreamReader reader) {
        names.add(reader.getLocalName());
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            names.add(reader.getAttributeLocalName(index));
        }
        if (names.size() > Limits.NAMES) {
            throw RejectedRows.of(
                    file,
                    "its elements and attributes have more than %,d names".formatted(Limits.NAMES),
                    "Give a document of the format");
        }
    }
}
