package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An archive that only some pages may read, as in docs/running.md. */
@QuarkusTest
@TestProfile(ConfiguredSite.class)
class RestrictedCorsTest {
    private static final String PAGE = ConfiguredSite.PAGE;

    @Test
    void thePageThatIsNamedReads() {
        Response answer = read(PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("false");
        assertThat(CorsTest.varies(answer)).isTrue();
        assertThat(CorsTest.preflight(PAGE, "POST", "content-type").header("Access-Control-Allow-Origin"))
                .isEqualTo(PAGE);
    }

    @Test
    void noOtherPageDoes() {
        for (String other :
                new String[] {"https://other.example", PAGE + ".other.example", "http://journal.example", "null"}) {
            Response answer = read(other);
            assertThat(answer.statusCode()).as(other).isEqualTo(403);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(other).isNull();
            assertThat(answer.asString()).as(other).doesNotContain("__typename");
            assertThat(CorsTest.preflight(other, "POST", "content-type").header("Access-Control-Allow-Origin"))
                    .as(other)
                    .isNull();
            assertThat(CorsTest.varies(answer)).as(other).isTrue();
        }
    }

    @Test
    void theArchivesOwnPagesAndOtherProgramsRead() {
        Response own = given().when().get("/graphql?query=%7B__typename%7D");
        assertThat(own.statusCode()).isEqualTo(200);
        String origin = "http://localhost:" + io.restassured.RestAssured.port;
        assertThat(read(origin).statusCode()).isEqualTo(200);
    }

    private static Response read(String origin) {
        return given().header("Origin", origin)
                .contentType("application/json")
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql");
    }
}
