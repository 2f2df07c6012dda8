package org.chancery.serve.export;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An archive of its own, with low limits of exports. */
public final class ExportArchive implements QuarkusTestProfile {
    static final int PAGE = 7;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "chancery.export.page-size", String.valueOf(PAGE),
                "chancery.export.at-once", "1",
                "chancery.export.stalled-after", "4s",
                "quarkus.http.enable-compression", "true");
    }
}
