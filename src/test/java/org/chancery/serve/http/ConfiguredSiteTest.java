package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The configured address counts, not that of the request. */
@QuarkusTest
@TestProfile(ConfiguredSite.class)
class ConfiguredSiteTest {

    @Test
    void holdsForEveryPartOfTheServer() {
        ToldSite configured = ToldSite.everywhere(ConfiguredSite.ADDRESS);
        assertThat(ToldSite.by(Map.of())).isEqualTo(configured);
        assertThat(ToldSite.by(Map.of("Host", "evil.example"))).isEqualTo(configured);
        assertThat(ToldSite.by(ToldSite.FORWARDED)).isEqualTo(configured);
    }
}
