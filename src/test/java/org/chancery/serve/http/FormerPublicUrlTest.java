package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The setting still works under its former name. */
@QuarkusTest
@TestProfile(FormerPublicUrlTest.Configured.class)
class FormerPublicUrlTest {

    /** An operator who sets the address of the site. */
    public static final class Configured implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("chancery.export.public-url", "https://old.example.org/archive");
        }
    }

    @Test
    void holdsForEveryPartOfTheServer() {
        ToldSite configured = ToldSite.everywhere("https://old.example.org/archive");
        assertThat(ToldSite.by(Map.of())).isEqualTo(configured);
        assertThat(ToldSite.by(Map.of("Host", "evil.example"))).isEqualTo(configured);
        assertThat(ToldSite.by(ToldSite.FORWARDED)).isEqualTo(configured);
    }
}
