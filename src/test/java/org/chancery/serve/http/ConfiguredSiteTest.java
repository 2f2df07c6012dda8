package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The configured address counts, not that of the request. */
@QuarkusTest
@TestProfile(ConfiguredSiteTest.Configured.class)
class ConfiguredSiteTest {

    /** An operator who sets the address of the site. */
    public static final class Configured implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("chancery.public-url", "https://chancery.example.org/");
        }
    }

    @Test
    void holdsForEveryPartOfTheServer() {
        ToldSite configured = ToldSite.everywhere("https://chancery.example.org");
        assertThat(ToldSite.by(Map.of())).isEqualTo(configured);
        assertThat(ToldSite.by(Map.of("Host", "evil.example"))).isEqualTo(configured);
        assertThat(ToldSite.by(ToldSite.FORWARDED)).isEqualTo(configured);
    }
}
