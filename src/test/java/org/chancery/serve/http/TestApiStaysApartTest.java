package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import org.chancery.serve.http.testapi.TestApi;
import org.junit.jupiter.api.Test;

/** The application of every other test has none of the test fields. */
@QuarkusTest
class TestApiStaysApartTest {

    @Inject
    Schema schema;

    @Test
    void hasNoTestFieldInTheSchema() {
        assertThat(schema.getAllOperations())
                .noneMatch(operation -> operation.getClassName().equals(TestApi.class.getName()));
        assertThat(given().get("/graphql/schema.graphql").asString()).doesNotContain("refuseSoftly", "Ledger", "Film");
    }

    @Test
    void servesGraphiQl() {
        assertThat(given().get("/graphiql/").statusCode()).isEqualTo(200);
        assertThat(given().get("/graphiql/render.js").asString()).contains("'/graphql'");
    }
}
