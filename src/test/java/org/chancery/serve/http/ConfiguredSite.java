package org.chancery.serve.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A site with an address of its own, one foreign page that may read it, and counts of few events. These settings do not
 * touch each other: their tests share one start of the application, which takes longer than the tests.
 */
public final class ConfiguredSite implements QuarkusTestProfile {
    static final String ADDRESS = "https://chancery.example.org";
    static final String PAGE = "https://journal.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "chancery.public-url",
                ADDRESS + "/",
                // As in docs/running.md.
                "quarkus.http.cors.origins",
                PAGE,
                "chancery.statistics.most-events",
                "3");
    }
}
