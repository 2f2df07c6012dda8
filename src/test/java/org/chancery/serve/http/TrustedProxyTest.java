package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The address from a trusted proxy counts. */
@QuarkusTest
@TestProfile(TrustedProxyTest.Trusting.class)
class TrustedProxyTest {
    static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.proxy.proxy-address-forwarding", "true",
            "quarkus.http.proxy.allow-x-forwarded", "true",
            "quarkus.http.proxy.enable-forwarded-host", "true");

    /** A proxy on this machine, as in docs/running.md. */
    public static final class Trusting implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(SETTINGS);
            settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1");
            return settings;
        }
    }

    @Test
    void isBelievedOnEveryPartOfTheServer() {
        assertThat(ToldSite.by(Map.of("X-Forwarded-Host", "proxy.example", "X-Forwarded-Proto", "https")))
                .isEqualTo(ToldSite.everywhere("https://proxy.example"));
    }
}
