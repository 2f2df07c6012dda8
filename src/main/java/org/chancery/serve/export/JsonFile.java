package org.chancery.serve.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.chancery.record.source.Citation;
import org.chancery.record.source.Dataset;
import org.chancery.record.source.Source;
import org.jspecify.annotations.Nullable;

/** The common part of the JSON formats. */
abstract class JsonFile implements EventWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A file that is given up must not end as if it were complete.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    final JsonGenerator json;

    JsonFile(OutputStream stream) throws IOException {
        json = FACTORY.createGenerator(stream);
    }

    void text(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    /** Citation, licence and coverage, for formats without words of their own for them. */
    void about(Export export) throws IOException {
        json.writeObjectFieldStart("about");
        text("title", export.title());
        text("question", export.self());
        text("generated", export.generated());
        text("language", export.language());
        texts("citation", export.citations());
        texts("coverage", export.coverageSentences());
        json.writeArrayFieldStart("datasets");
        for (Dataset dataset : export.datasets()) {
            json.writeStartObject();
            text("key", dataset.getKey());
            text("name", dataset.getName());
            text("publisher", dataset.getPublisher());
            text("version", dataset.getVersion());
            text("licence", dataset.getLicence());
            text("citation", dataset.getCitation());
            text("url", dataset.getUrl());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void sources(String name, List<Citation> citations) throws IOException {
        json.writeArrayFieldStart(name);
        for (Citation citation : citations) {
            Source source = citation.getSource();
            json.writeStartObject();
            text("title", source.getTitle());
            text("publisher", source.getPublisher());
            text("url", source.getUrl());
            text("locator", citation.getLocator());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void day(String name, @Nullable LocalDate day) throws IOException {
        text(name, day);
    }

    /** Flushes the stream. The caller closes it. */
    void finish() throws IOException {
        json.flush();
    }
}
