package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Paths that Quarkus reads in two ways have bypassed its policies by path several times (CVE-2026-39852,
 * CVE-2026-50559). Nothing here depends on them.
 */
@QuarkusTest
class PathPoliciesTest {

    @Test
    void thereAreNone() {
        assertThat(ConfigProvider.getConfig().getPropertyNames())
                .noneMatch(name -> name.startsWith("quarkus.http.auth.permission."));
    }
}
