package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.junit.jupiter.api.Test;

/** The audits of npm's graphql-http, if Node is installed. {@link HttpTest} checks the same rules. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class AuditTest {

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @Test
    void passesEveryAudit() throws Exception {
        NodeProgram.Result audits = NodeProgram.run("node", "audit.mjs", endpoint.toString());

        assertThat(audits.exitValue()).isZero();
        assertThat(audits.lines()).hasSize(61).allMatch(line -> line.startsWith("ok "));
    }
}
