package org.chancery.ingest.write.rows;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import org.chancery.json.Json;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;

/** What a record that sums up many rows says, as the archive keeps it for the next part. */
public final class SummaryText {
    private static final ObjectMapper JSON = mapper();

    private SummaryText() {}

    static String of(Bundle.Entry summary) {
        try {
            return JSON.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The summary cannot be kept: " + summary, e);
        }
    }

    /** The record of this type that the text describes. */
    public static <E extends Bundle.Entry> E read(String text, Class<E> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The summary in the archive cannot be read: " + text, e);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = Json.mapper();
        mapper.registerModule(
                new SimpleModule().addSerializer(Edtf.class, new Writing()).addDeserializer(Edtf.class, new Reading()));
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    private static final class Writing extends StdSerializer<Edtf> {
        private static final long serialVersionUID = 1L;

        private Writing() {
            super(Edtf.class);
        }

        @Override
        public void serialize(Edtf date, JsonGenerator output, SerializerProvider provider) throws IOException {
            output.writeString(date.text());
        }
    }

    private static final class Reading extends StdDeserializer<Edtf> {
        private static final long serialVersionUID = 1L;

        private Reading() {
            super(Edtf.class);
        }

        @Override
        public Edtf deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Edtf.parse(parser.getText());
        }
    }
}
