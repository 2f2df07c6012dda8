package org.chancery.ingest.input;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The names in a document so far: its parser keeps all of them. */
final class XmlNames {
    private final String file;
    private final Set<String> names = new HashSet<>();

    XmlNames(String file) {
        this.file = file;
    }

    /** Adds the names of the reader's current element. */
    void add(XMLStreamReader reader) {
        names.add(reader.getLocalName());
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            names.add(reader.getAttributeLocalName(index));
        }
        if (names.size() > Limits.NAMES) {
            throw RejectedRows.of(
                    file,
                    "its elements and attributes have more than %,d names".formatted(Limits.NAMES),
                    "Import a document of this format");
        }
    }
}
