package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.serve.http.testapi.SmallServerProfile;
import org.junit.jupiter.api.Test;

/** A client has a limited rate, and knows it. */
@QuarkusTest
@TestProfile(SmallServerProfile.class)
class RatesTest {
    private static final String QUERY = "{ items(first: 200) { "
            + IntStream.range(0, 8).mapToObj(i -> "f" + i + ": id").collect(Collectors.joining(" ")) + " } }";

    @Test
    void rejectsAClientThatHasUsedUpItsPoints() {
        Response last = askUntilRejected("203.0.113.7");

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.<String>path("errors[0].extensions.code")).isEqualTo("RATE_LIMITED");
        int seconds = last.path("errors[0].extensions.retryAfterSeconds");
        assertThat(last.header("Retry-After")).isEqualTo(String.valueOf(seconds));
        assertThat(last.<String>path("errors[0].message")).contains("Try again in " + seconds + " seconds");
        assertThat(ask("203.0.113.8").statusCode()).isEqualTo(200);
    }

    @Test
    void saysHowMuchIsLeft() {
        Response first = ask("203.0.113.9");
        Response second = ask("203.0.113.9");

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"points\";q=10000;w=1000");
        assertThat(remaining(first)).isBetween(5_000L, SmallServerProfile.BURST - 1_600);
        assertThat(remaining(second)).isLessThan(remaining(first));
    }

    @Test
    void takesANetworkOfIpv6ForOneClient() {
        assertThat(askUntilRejected("2001:db8:1:2::1").statusCode()).isEqualTo(429);

        assertThat(ask("2001:db8:1:2:3:4:5:6").statusCode()).isEqualTo(429);
        assertThat(ask("2001:db8:1:3::1").statusCode()).isEqualTo(200);
    }

    @Test
    void knowsAClientByItsKeyWhereverItAsksFrom() {
        askUntilRejected("203.0.113.10");

        Response response = request("203.0.113.10")
                .header("X-API-Key", "the newsroom's secret")
                .post("/graphql");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("RateLimit-Policy")).isEqualTo("\"points\";q=50000;w=500");
    }

    @Test
    void rejectsAKeyThatNobodyHas() {
        Response response =
                request("203.0.113.11").header("X-API-Key", "a guess").post("/graphql");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void limitsExportsToo() {
        askUntilRejected("203.0.113.12");

        Response export = given().header("X-Forwarded-For", "203.0.113.12").get("/export/events.csv?during=2023");

        assertThat(export.statusCode()).isEqualTo(429);
        assertThat(export.header("Retry-After")).isNotBlank();
    }

    @Test
    void limitsNobodyOnTheSameMachine() {
        Response response = given().contentType("application/json")
                .body("{\"query\": \"{ echo }\"}")
                .post("/graphql");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("RateLimit")).isNull();
    }

    private static Response askUntilRejected(String address) {
        return IntStream.range(0, 20)
                .mapToObj(i -> ask(address))
                .filter(response -> response.statusCode() != 200)
                .findFirst()
                .orElseThrow();
    }

    private static Response ask(String address) {
        return request(address).post("/graphql");
    }

    private static io.restassured.specification.RequestSpecification request(String address) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", address)
                .body(java.util.Map.of("query", QUERY));
    }

    private static long remaining(Response response) {
        return Long.parseLong(response.header("RateLimit").replaceFirst(".*r=(\\d+);.*", "$1"));
    }
}
