package org.chancery.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Applies the rule of {@link RegisteredTypes} to the injected mapper. */
@Singleton
final class ServedJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new RegisteredTypes());
    }
}
