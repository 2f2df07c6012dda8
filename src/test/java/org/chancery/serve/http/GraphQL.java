package org.chancery.serve.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Sends operations as a plain client does. */
public final class GraphQL {

    private GraphQL() {}

    public static Response post(String query) {
        return post(query, Map.of());
    }

    public static Response post(String query, Map<String, ?> variables) {
        return request(query, variables).post("/graphql");
    }

    /** Sends the operation of a reader whose browser asks for these languages. */
    public static Response postInLanguages(String acceptLanguage, String query) {
        return request(query, Map.of())
                .header("Accept-Language", acceptLanguage)
                .post("/graphql");
    }

    private static RequestSpecification request(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables));
    }
}
