package org.chancery.contract;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.serve.http.NodeProgram;
import org.junit.jupiter.api.Test;

/** The served schema equals the checked-in one, from which clients generate code and which reviewers read. */
@QuarkusTest
class SchemaFileTest {
    private static final Path FILE = Path.of("schema.graphql");
    private static final String UPDATE = "chancery.schema.update";

    @Test
    void isTheServedSchema() throws IOException {
        String served = get("/graphql/schema.graphql").asString().strip() + "\n";
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(FILE, served);
        }
        assertThat(Files.readString(FILE))
                .as(
                        "Look at what changed for clients; if it shall change, run ./mvnw test "
                                + "-Dtest=SchemaFileTest -D%s=true",
                        UPDATE)
                .isEqualTo(served);
    }

    @Test
    void passesTheLinter() throws Exception {
        NodeProgram.Result linter = NodeProgram.run(
                "node_modules/.bin/graphql-schema-linter", FILE.toAbsolutePath().toString());
        assertThat(linter.exitValue())
                .as(() -> String.join("\n", linter.lines()))
                .isZero();
    }
}
