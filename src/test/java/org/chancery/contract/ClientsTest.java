package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.chancery.serve.http.NodeProgram;
import org.junit.jupiter.api.Test;

/** The clients and tools of {@code docs/clients.md} work with the server and the schema as the page says. */
@QuarkusTest
class ClientsTest {

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @Test
    void workAsDocumented() throws Exception {
        String project = System.getProperty("user.dir");
        NodeProgram.Result clients = NodeProgram.run("node", "clients/clients.mjs", endpoint.toString(), project);

        assertThat(clients.lines()).allMatch(line -> line.startsWith("ok "));
        assertThat(clients.lines())
                .extracting(line -> line.split(" ", 3)[1])
                .contains("apollo", "urql", "graphqlRequest", "relay", "typescript", "eslint");
        assertThat(clients.exitValue()).isZero();
    }
}
