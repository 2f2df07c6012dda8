package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only the trusted proxy can set the address. */
@QuarkusTest
@TestProfile(UntrustedProxyTest.Trusting.class)
class UntrustedProxyTest {

    /** A proxy on another machine. */
    public static final class Trusting implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(TrustedProxyTest.SETTINGS);
            settings.put("quarkus.http.proxy.trusted-proxies", "10.9.8.7");
            return settings;
        }
    }

    @Test
    void isNotBelieved() {
        assertThat(ToldSite.by(Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https")))
                .isEqualTo(ToldSite.everywhere("http://localhost:" + RestAssured.port));
    }
}
