package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The address from a trusted proxy counts. */
@QuarkusTest
@TestProfile(TrustingProxies.Here.class)
class TrustedProxyTest {
    @Test
    void isBelievedOnEveryPartOfTheServer() {
        assertThat(ToldSite.by(Map.of("X-Forwarded-Host", "proxy.example", "X-Forwarded-Proto", "https")))
                .isEqualTo(ToldSite.everywhere("https://proxy.example"));
    }
}
