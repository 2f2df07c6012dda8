package org.chancery.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/**
 * Sends operations as a plain client does. There are thousands: they go over connections that stay open, which those of
 * RestAssured do not.
 */
public final class GraphQL {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private GraphQL() {}

    public static Response post(String query) {
        return post(query, Map.of());
    }

    public static Response post(String query, Map<String, ?> variables) {
        return send(request(query, variables).build());
    }

    /** Sends the operation of a reader whose browser asks for these languages. */
    public static Response postInLanguages(String acceptLanguage, String query) {
        return send(request(query, Map.of())
                .header("Accept-Language", acceptLanguage)
                .build());
    }

    private static HttpRequest.Builder request(String query, Map<String, ?> variables) {
        try {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/graphql-response+json")
                    .POST(BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Response send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new ResponseBuilder()
                    .setStatusCode(answer.statusCode())
                    .setHeaders(new Headers(answer.headers().map().entrySet().stream()
                            .flatMap(header ->
                                    header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                            .toList()))
                    .setContentType(answer.headers().firstValue("Content-Type").orElse(""))
                    .setBody(new String(answer.body(), UTF_8))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
