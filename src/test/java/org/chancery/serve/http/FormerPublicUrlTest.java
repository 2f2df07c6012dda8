package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.chancery.FormerNames;
import org.junit.jupiter.api.Test;

/** The setting still works under its former name. */
@QuarkusTest
@TestProfile(FormerNames.class)
class FormerPublicUrlTest {

    @Test
    void holdsForEveryPartOfTheServer() {
        ToldSite configured = ToldSite.everywhere(FormerNames.ADDRESS);
        assertThat(ToldSite.by(Map.of())).isEqualTo(configured);
        assertThat(ToldSite.by(Map.of("Host", "evil.example"))).isEqualTo(configured);
        assertThat(ToldSite.by(ToldSite.FORWARDED)).isEqualTo(configured);
    }
}
