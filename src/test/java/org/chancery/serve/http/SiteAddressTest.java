package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of the site if its operator does not set it. */
@QuarkusTest
class SiteAddressTest {
    @Test
    void isTheAddressOfTheRequest() {
        assertThat(ToldSite.by(Map.of())).isEqualTo(ToldSite.everywhere("http://localhost:" + RestAssured.port));
        assertThat(ToldSite.by(Map.of("Host", "chancery.example:81")))
                .isEqualTo(ToldSite.everywhere("http://chancery.example:81"));
    }

    @Test
    void ignoresTheHeadersOfAProxyThatIsNotTrusted() {
        assertThat(ToldSite.by(ToldSite.FORWARDED))
                .isEqualTo(ToldSite.everywhere("http://localhost:" + RestAssured.port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chancery.example.org", "ftp://chancery.example.org", "https:/archive", "https://a.example?x=1"})
    void aSettingThatIsNotAnAddressIsRefused(String setting) {
        assertThatThrownBy(() -> new SiteAddress(Optional.of(URI.create(setting))))
                .hasMessageContaining("chancery.public-url is " + setting);
    }
}
