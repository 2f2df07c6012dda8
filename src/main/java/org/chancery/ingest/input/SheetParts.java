package org.chancery.ingest.input;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** In which part of a workbook each of its sheets is, and what was found there. */
final class SheetParts {
    private static final SheetFindings NOTHING = new SheetFindings();

    private final Map<String, String> relationOfSheet = new HashMap<>();
    private final Map<String, String> partOfRelation = new HashMap<>();
    private final Map<String, SheetFindings> findingsOfPart = new HashMap<>();

    /** Takes each beginning of an element in any part. */
    void take(String part, XMLStreamReader reader) {
        String element = reader.getLocalName();
        if (element.equals("sheet") && part.endsWith("workbook.xml")) {
            put(relationOfSheet, attribute(reader, "name"), attribute(reader, "id"));
        } else if (element.equals("Relationship") && part.endsWith("workbook.xml.rels")) {
            String target = attribute(reader, "Target");
            put(partOfRelation, attribute(reader, "Id"), target == null ? null : last(target));
        }
    }

    private static void put(Map<String, String> map, @Nullable String key, @Nullable String value) {
        if (key != null && value != null) {
            map.put(key, value);
        }
    }

    /** In any namespace. */
    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    void add(String part, SheetFindings findings) {
        findingsOfPart.put(last(part), findings);
    }

    /** What was found in the sheet of this name. */
    SheetFindings in(String sheet) {
        String part = partOfRelation.get(relationOfSheet.getOrDefault(sheet, ""));
        return part == null ? NOTHING : findingsOfPart.getOrDefault(part, NOTHING);
    }
}
