package org.chancery.serve.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.chancery.json.Json;

/** A list of one item of CSL-JSON, which processors of citation styles read. */
final class CslJson {
    private static final ObjectMapper MAPPER = Json.mapper();

    private CslJson() {}

    static String of(Cited cited) {
        ArrayNode items = MAPPER.createArrayNode();
        ObjectNode item = items.addObject();
        item.put("id", cited.key());
        item.put("type", cited.record() == null ? "dataset" : "entry");
        item.put("title", cited.title());
        ArrayNode authors = item.putArray("author");
        cited.authors().forEach(author -> authors.addObject().put("literal", author));
        item.put("container-title", cited.container());
        if (cited.version() != null) {
            item.put("version", cited.version());
        }
        if (cited.issued() != null) {
            date(item.putObject("issued"), cited.issued());
        }
        date(item.putObject("accessed"), cited.day());
        item.put("URL", cited.address().toString());
        if (!cited.note().isEmpty()) {
            item.put("note", cited.note());
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void date(ObjectNode date, LocalDate day) {
        date.putArray("date-parts")
                .addArray()
                .add(day.getYear())
                .add(day.getMonthValue())
                .add(day.getDayOfMonth());
    }
}
