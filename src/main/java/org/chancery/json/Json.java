package org.chancery.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Makes all mappers. Each refuses those of our types that a native executable could not read or write. */
public final class Json {
    private Json() {}

    public static ObjectMapper mapper() {
        return builder(new JsonFactory()).build();
    }

    /**
     * A mapper to configure further.
     *
     * @param format of the text: JSON, or YAML by its own factory
     */
    public static JsonMapper.Builder builder(JsonFactory format) {
        return JsonMapper.builder(format).addModule(new RegisteredTypes());
    }
}
