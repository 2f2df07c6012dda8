package org.chancery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An application that is still set by former names of settings. */
public final class FormerNames implements QuarkusTestProfile {
    public static final String ADDRESS = "https://old.example.org/archive";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "chancery.wire.max-depth", "7",
                "chancery.wire.max-tokens", "8",
                "chancery.graphql.max-tokens", "900",
                "chancery.export.public-url", ADDRESS);
    }
}
