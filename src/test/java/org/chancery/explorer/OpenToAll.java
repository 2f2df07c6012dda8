package org.chancery.explorer;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An archive that pages of other origins may ask. */
public final class OpenToAll implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", "*");
    }
}
