package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.chancery.serve.operation.ErrorReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Errors say what clients can act on, and nothing else. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class ErrorsTest {

    @Test
    void aClientErrorHasItsCodeAndItsDetails() {
        Response response = GraphQL.post("{ refuse }");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<List<Map<String, Object>>>path("errors"))
                .containsExactly(Map.of(
                        "message", "\"Congo\" fits 2 actors. Give one of their ids.",
                        "path", List.of("refuse"),
                        "locations", List.of(Map.of("line", 1, "column", 3)),
                        "extensions",
                                Map.of(
                                        "code",
                                        "AMBIGUOUS_REFERENCE",
                                        "candidates",
                                        List.of(
                                                Map.of("id", "a", "name", "Congo"),
                                                Map.of("id", "b", "name", "DR Congo")))));
    }

    @Test
    void answersTheOtherFieldsBesideOneThatFails() {
        Response response = GraphQL.post("{ refuseSoftly echo }");
        assertThat(response.<String>path("data.echo")).isEqualTo("hello");
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_REFERENCE");
    }

    @Test
    void anUnexpectedFailureShowsOnlyItsCorrelationId() {
        List<LogRecord> log = new ArrayList<>();
        Response response = whileLogging(log, () -> GraphQL.post("{ crash }"));
        String correlationId = response.path("errors[0].extensions.correlationId");
        assertThat(response.<Map<String, Object>>path("errors[0].extensions"))
                .isEqualTo(Map.of("code", "INTERNAL", "correlationId", correlationId));
        assertThat(response.<String>path("errors[0].message"))
                .isEqualTo("Internal error, correlation id " + correlationId + ".");
        assertThat(response.asString()).doesNotContain("secret", "Exception", "org.chancery");
        assertThat(log).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).contains(correlationId);
            assertThat(entry.getThrown()).hasMessage("secret of the server");
        });
    }

    @Test
    void hidesAnErrorOfTheVirtualMachineAndAMissingValue() {
        for (String query : List.of("{ overflow }", "{ missing }")) {
            Response response = whileLogging(new ArrayList<>(), () -> GraphQL.post(query));
            assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("INTERNAL");
            assertThat(response.asString()).doesNotContain("StackOverflow", "null type");
        }
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        Response response = whileLogging(new ArrayList<>(), () -> GraphQL.post("{ databaseAway }"));
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
        assertThat(response.asString()).doesNotContain("secret");
    }

    @Test
    void namesAnArgumentThatItsClassRejects() {
        Response response = GraphQL.post("{ from(span: {from: -1}) }");
        assertThat(response.<List<Map<String, Object>>>path("errors"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error).containsEntry("extensions", Map.of("code", "BAD_ARGUMENT"));
                    assertThat(error.get("message"))
                            .asString()
                            .contains("'span'")
                            .doesNotContain("org.chancery");
                });
        assertThat(response.asString()).doesNotContain("secret");
    }

    @Test
    void theMessageSaysWhatIsWrongWithADocument() {
        assertBadQuery("{ nope }", "Field 'nope' in type 'Query' is undefined");
        assertBadQuery("{ echo", "Invalid syntax");
        assertBadQuery("{ number(value: \"x\") }", "Argument 'value' is not a valid 'Int': ");
        assertBadQuery("query A { echo } query B { echo }", "several operations");
        assertBadQuery("{ number(value: 99999999999) }", "Argument 'value' is not a valid 'Int': ");
        assertBadQuery("fragment F on Query { echo }", "Unused fragment");
        assertBadQuery("subscription { echo }", "ubscription");
    }

    @Test
    void theMessageSaysWhatIsWrongWithAVariable() {
        Response response = GraphQL.post("query($m: Int!) { number(value: $m) }", Map.of("m", "x"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_QUERY");
        assertThat(response.<String>path("errors[0].message")).contains("'m'");
    }

    /** A default lets a variable be null where the schema does not. */
    @Test
    void namesANullWhereThereMustBeAValue() {
        Response argument = GraphQL.post("query($n: Int = 1) { number(value: $n) }", aNull("n"));
        assertThat(argument.<List<Map<String, Object>>>path("errors"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error).containsEntry("extensions", Map.of("code", "BAD_QUERY"));
                    assertThat(error).containsEntry("path", List.of("number"));
                    assertThat(error.get("message")).asString().contains("'value'", "Give its variable a value.");
                });
        for (String condition : List.of("include", "skip")) {
            Response directive =
                    GraphQL.post("query($c: Boolean = true) { echo @%s(if: $c) }".formatted(condition), aNull("c"));
            assertThat(directive.statusCode()).isEqualTo(400);
            assertThat(directive.<Map<String, Object>>path("errors[0].extensions"))
                    .isEqualTo(Map.of("code", "BAD_QUERY"));
            assertThat(directive.<String>path("errors[0].message")).contains("\"c\" is null", "@" + condition);
        }
    }

    private static Map<String, @Nullable Object> aNull(String variable) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put(variable, null);
        return variables;
    }

    @Test
    void keepsTheCodeAndTheMessageOfAScalar() {
        for (Response response : List.of(
                GraphQL.post("{ day(on: \"2023-13-01\") }"),
                GraphQL.post("query($on: Date) { day(on: $on) }", Map.of("on", "2023-13-01")))) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.<List<Map<String, Object>>>path("errors"))
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error).containsEntry("message", "\"2023-13-01\" is not a day. Write YYYY-MM-DD.");
                        assertThat(error).containsEntry("extensions", Map.of("code", "BAD_DATE"));
                    });
        }
        assertThat(GraphQL.post("{ day(on: \"2023-12-01\") }").<String>path("data.day"))
                .isEqualTo("2023-12-01");
    }

    private static void assertBadQuery(String query, String message) {
        Response response = GraphQL.post(query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<Object>path("data")).isNull();
        assertThat(response.<Map<String, Object>>path("errors[0].extensions")).isEqualTo(Map.of("code", "BAD_QUERY"));
        assertThat(response.<String>path("errors[0].message")).contains(message);
    }

    private static Response whileLogging(List<LogRecord> log, java.util.function.Supplier<Response> request) {
        Logger logger = Logger.getLogger(ErrorReport.class.getName());
        Handler collector = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(collector);
        logger.setUseParentHandlers(false);
        try {
            return request.get();
        } finally {
            logger.removeHandler(collector);
            logger.setUseParentHandlers(true);
        }
    }
}
