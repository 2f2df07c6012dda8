package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: the rules of the specification, and the cases that SmallRye's own handler gets wrong. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class HttpTest {

    private static final String JSON = "application/json";
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    // What the client accepts

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/graphql-response+json | application/graphql-response+json",
                "application/json | application/json",
                "APPLICATION/JSON | application/json",
                "*/* | application/json",
                "application/* | application/json",
                "application/json;q=0.5, application/graphql-response+json | application/graphql-response+json",
                "application/graphql-response+json;q=0.1, application/json;q=0.2 | application/json",
                "text/html, application/json;charset=utf-8 | application/json",
                "application/json; charset=\"UTF-8\" | application/json",
            })
    void answersInTheTypeThatTheClientLikesBest(String accept, String contentType) {
        Response response = given().header("Accept", accept)
                .contentType(JSON)
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo(contentType + "; charset=utf-8");
        assertThat(response.<Object>path("")).isEqualTo(Map.of("data", Map.of("__typename", "Query")));
    }

    @Test
    void assumesJsonWhereAcceptIsMissing() throws IOException {
        String answer = raw("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("content-type: application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json; charset=nope",
                "application/json;q=0",
                "application/graphql-response+json; charset=utf-16",
                "nonsense",
                ";;;,,,///",
                "application/json;q=x;;=,",
                "a/b;charset=\"",
            })
    void alwaysAnswersInAnAcceptedMediaType(String accept) {
        Response response = given().header("Accept", accept)
                .queryParam("query", "{ __typename }")
                .get("/graphql");
        assertThat(response.statusCode()).isIn(200, 400, 406);
        assertThat(response.contentType()).startsWith(JSON);
        if (response.statusCode() != 200) {
            assertCode(response, "BAD_REQUEST");
        }
    }

    // What the client sends

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16",
                "text/json",
                "nonsense",
            })
    void runsNoBodyThatIsNotJson(String contentType) throws IOException {
        String body = "{\"query\":\"mutation { restock(amount: 99) }\"}";
        String answer = raw("POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 415").contains("BAD_REQUEST", "application/json");
    }

    @Test
    void rejectsABodyWithoutContentType() throws IOException {
        String body = "{\"query\":\"{ __typename }\"}";
        String answer = raw("POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 415");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{ \"not a JSON",
                "null",
                "\"text\"",
                "[]",
                "[{\"query\":\"{ __typename }\"}]",
                "{}",
                "{\"qeury\":\"{ __typename }\"}",
                "{\"query\":\"\"}",
                "{\"query\":null}",
                "{\"query\":{\"obj\":\"ect\"}}",
                "{\"query\":0}",
                "{\"query\":false}",
                "{\"query\":[\"array\"]}",
                "{\"query\":\"{ __typename }\",\"operationName\":{\"obj\":\"ect\"}}",
                "{\"query\":\"{ __typename }\",\"operationName\":1}",
                "{\"query\":\"{ __typename }\",\"operationName\":false}",
                "{\"query\":\"{ __typename }\",\"operationName\":[\"array\"]}",
                "{\"query\":\"{ __typename }\",\"variables\":\"string\"}",
                "{\"query\":\"{ __typename }\",\"variables\":0}",
                "{\"query\":\"{ __typename }\",\"variables\":false}",
                "{\"query\":\"{ __typename }\",\"variables\":[\"array\"]}",
                "{\"query\":\"{ __typename }\",\"extensions\":\"string\"}",
                "{\"query\":\"{ __typename }\",\"extensions\":0}",
                "{\"query\":\"{ __typename }\",\"extensions\":false}",
                "{\"query\":\"{ __typename }\",\"extensions\":[\"array\"]}",
                "{\"query\":\"{ __typename }\"} trailing",
                "{\"query\":\"{ __typename }\",\"query\":\"{ echo }\"}",
            })
    void rejectsMalformedParametersInEitherType(String body) {
        for (String accept : List.of(JSON, GRAPHQL_RESPONSE)) {
            Response response = send(body, accept);
            assertThat(response.statusCode()).isEqualTo(400);
            assertCode(response, "BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{ __typename }\",\"variables\":null}",
                "{\"query\":\"{ __typename }\",\"operationName\":null}",
                "{\"query\":\"{ __typename }\",\"extensions\":null}",
                "{\"query\":\"{ __typename }\",\"extensions\":{\"some\":\"value\"}}",
                "{\"query\":\"query Query { __typename }\",\"operationName\":\"Query\"}",
                "{\"query\":\"query T($n: String!) { __type(name: $n) { name } }\",\"variables\":{\"n\":\"sometype\"}}",
                "{\"query\":\"{ __type(name: \\\"Run🏃Swim🏊\\\") { name } }\"}",
            })
    void acceptsEachFormThatTheSpecificationAllows(String body) {
        for (String accept : List.of(JSON, GRAPHQL_RESPONSE)) {
            Response response = send(body, accept);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.<Object>path("errors")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{\"}",
                "{\"query\":\"{ 8f31403dfe404bccbb0e835f2629c6a7 }\"}",
                "{\"query\":\"{ nope }\"}",
                "{\"query\":\"query C($id: ID!) { __typename }\",\"variables\":{\"id\":null}}",
            })
    void rejectsADocumentWith400OrAsTheOlderTypeWants200(String body) {
        Response response = send(body, GRAPHQL_RESPONSE);
        assertThat(response.statusCode()).isEqualTo(400);
        assertCode(response, "BAD_QUERY");
        assertThat(response.<Map<String, Object>>path("")).doesNotContainKey("data");
        assertThat(send(body, JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheLinesOfADocumentApart() {
        assertThat(GraphQL.post("{ # a comment\n echo(text: \"\"\"\n  one\n  two\n\"\"\") }")
                        .<String>path("data.echo"))
                .isEqualTo("one\ntwo");
    }

    @Test
    void picksTheOperationByItsName() {
        Map<String, String> body = Map.of("query", "query A { a: echo } query B { b: echo }", "operationName", "B");
        assertThat(json().body(body).post("/graphql").<Object>path("data")).isEqualTo(Map.of("b", "hello"));
    }

    // GET and the other methods

    @Test
    void answersGet() {
        Response response = given().queryParam("query", "query A { a: echo } query B($t: String) { b: echo(text: $t) }")
                .queryParam("operationName", "B")
                .queryParam("variables", "{\"t\": \"50 % + ü\"}")
                .get("/graphql");
        assertThat(response.<Object>path("data")).isEqualTo(Map.of("b", "50 % + ü"));
    }

    @Test
    void keepsPercentSignsAndLinesOfAGet() {
        Response response = given().queryParam("query", "{ # 100 %\n echo(text: \"100 %25\") }")
                .get("/graphql");
        assertThat(response.<String>path("data.echo")).isEqualTo("100 %25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?query=", "?query=%7Becho%7D&query=%7Bthread%7D", "?query=%7Becho%7D&variables=x"})
    void rejectsAMalformedGet(String query) throws IOException {
        String answer = raw("GET /graphql" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("BAD_REQUEST");
    }

    @Test
    void rejectsAUrlThatIsNotEncoded() throws IOException {
        assertThat(raw("GET /graphql?query=%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void runsNoMutationOverGet(String method) {
        Response response = given().queryParam("query", "query Q { echo } mutation M { __typename }")
                .queryParam("operationName", "M")
                .request(method, "/graphql");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).contains("POST");
    }

    @Test
    void answersTheOtherMethods() {
        assertThat(given().options("/graphql").statusCode()).isEqualTo(204);
        assertThat(given().options("/graphql").header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(given().put("/graphql").statusCode()).isEqualTo(405);
        assertThat(given().delete("/graphql").header("Allow")).contains("POST");
        Response head = given().queryParam("query", "{ __typename }").head("/graphql");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/", "//graphql", "/graphql;a=b", "/GraphQL"})
    void leavesNoSideDoorToSmallRyesHandler(String path) throws IOException {
        String body = "{\"query\":\"{ echo }\"}";
        String answer = raw("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain"
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer.substring(9, 12)).isIn("415", "405", "404", "400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json, application/json | 200",
                "application/json; charset=utf-8, Application/JSON | 200",
                "text/plain, application/json | 415",
                "application/json, text/plain | 415",
                "application/json; charset=latin1 | 415",
                "application/jsonp | 415"
            })
    void runsABodyOnlyIfEveryContentTypeIsJson(String contentType, String status) throws IOException {
        String body = "{\"query\":\"{ __typename }\"}";
        String answer = raw("POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer.substring(9, 12)).isEqualTo(status);
    }

    @Test
    void opensNoWebSocket() throws IOException {
        String answer = raw(String.join(
                "\r\n",
                "GET /graphql HTTP/1.1",
                "Host: x",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Protocol: graphql-transport-ws",
                "",
                ""));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("WebSockets are not served");
    }

    @Test
    void rejectsALargeBodyAndThenServesTheSameConnection() throws IOException {
        String large = "{\"query\":\"{ __typename }\",\"variables\":{\"x\":\"" + "x".repeat(300_000) + "\"}}";
        Response response = send(large, JSON);
        assertThat(response.statusCode()).isEqualTo(413);
        assertCode(response, "QUERY_TOO_COMPLEX");

        String text = "hello";
        String answer = raw("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: "
                + text.length() + "\r\n\r\n" + text
                + "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 415").contains("HTTP/1.1 200", "{\"__typename\":\"Query\"}");
    }

    private Response send(String body, String accept) {
        return given().contentType(JSON)
                .accept(accept)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/graphql");
    }

    private static RequestSpecification json() {
        return given().contentType(JSON);
    }

    private static void assertCode(Response response, String code) {
        assertThat(response.<Object>path("errors[0].extensions.code")).isEqualTo(code);
        assertThat(response.<String>path("errors[0].message")).isNotBlank();
    }

    /** Sends bytes that HTTP clients would correct, and reads until the server closes. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream answers) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int length = answers.read(buffer); length >= 0; length = answers.read(buffer)) {
                text.append(new String(buffer, 0, length, StandardCharsets.UTF_8));
            }
        } catch (java.net.SocketTimeoutException e) {
            // The connection stays open. The bytes so far are the answer.
        }
        return text.toString();
    }
}
