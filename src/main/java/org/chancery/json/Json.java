package org.chancery.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Where all mappers come from. Each refuses types of ours that a native executable could not read or write. */
public final class Json {
    private Json() {}

    public static ObjectMapper mapper() {
        return builder(new JsonFactory()).build();
    }

    /**
     * A mapper that is still to be set.
     *
     * @param format of the text: JSON, or YAML by its own factory
     */
    public static JsonMapper.Builder builder(JsonFactory format) {
        return JsonMapper.builder(format).addModule(new RegisteredTypes());
    }
}
