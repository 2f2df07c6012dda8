package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only the trusted proxy can set the address. */
@QuarkusTest
@TestProfile(TrustingProxies.Elsewhere.class)
class UntrustedProxyTest {

    @Test
    void isNotBelieved() {
        assertThat(ToldSite.by(Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https")))
                .isEqualTo(ToldSite.everywhere("http://localhost:" + RestAssured.port));
    }
}
