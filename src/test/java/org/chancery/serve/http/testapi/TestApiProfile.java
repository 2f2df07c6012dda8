package org.chancery.serve.http.testapi;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The application with {@link TestApi} as its schema. */
public final class TestApiProfile implements QuarkusTestProfile {

    /** Tests hold back as many operations as they like, for as long as they like. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "chancery.operations.cheap-at-once", "200",
                "chancery.operations.moderate-above", "20000",
                "chancery.operations.moderate-after", "60s");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestApiSchema.class);
    }
}
