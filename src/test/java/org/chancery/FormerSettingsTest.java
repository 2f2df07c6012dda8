package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.chancery.serve.limits.GraphQLConfig;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** Settings keep their effect under former names, and the log asks for the new ones. */
@QuarkusTest
@TestProfile(FormerNames.class)
class FormerSettingsTest {

    @Inject
    GraphQLConfig limits;

    @Inject
    Config config;

    @Test
    void aFormerNameCountsWhereThePresentOneIsNotSet() {
        assertThat(limits.maxDepth()).isEqualTo(7);
        assertThat(limits.maxTokens()).isEqualTo(900);
        assertThat(limits.maxPrice()).isEqualTo(100_000);
        assertThat(config.getValue("chancery.public-url", String.class)).isEqualTo(FormerNames.ADDRESS);
    }

    @Test
    void eachFormerNameHasAWarningWithTheNewName() {
        assertThat(FormerSettings.warnings(config))
                .containsExactlyInAnyOrder(
                        "chancery.export.public-url is now chancery.public-url, and holds for the whole site."
                                + " Rename the setting.",
                        "chancery.wire.max-depth is now chancery.graphql.max-depth. Rename the setting.",
                        "chancery.wire.max-tokens is now chancery.graphql.max-tokens. Rename the setting.");
    }
}
