package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chancery.contract.StatementLog;
import org.chancery.database.DirectConnections;
import org.chancery.language.Folding;
import org.chancery.serve.answers.KeptAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers to GET carry an ETag, and come from memory while the archive stays as it is. */
@QuarkusTest
@TestProfile(TrustingProxies.Elsewhere.class)
class KeptAnswersTest {
    private static final String STATE = "{ actor(ref: \"iso3166:TJ\") { name } }";

    @Inject
    DirectConnections connections;

    @Inject
    KeptAnswers kept;

    @Test
    void theSameQuestionIsAnsweredFromMemory() {
        String question = "{ actor(ref: \"iso3166:RU\") { name(language: \"de\") } }";
        Response first = ask(question);
        assertThat(first.header("ETag")).startsWith("W/\"").endsWith("\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(StatementLog.during(() -> {
                    Response second = ask(question);
                    assertThat(second.asString()).isEqualTo(first.asString()).contains("\"name\"");
                    assertThat(second.contentType()).isEqualTo(first.contentType());
                    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
                    assertThat(second.header("Vary")).isEqualTo(first.header("Vary"));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"other\", %s", "%s , W/\"x\""})
    void whoHasTheAnswerGetsNoneAgain(String ifNoneMatch) {
        String tag = ask(STATE).header("ETag");
        for (String method : List.of("GET", "HEAD")) {
            assertThat(StatementLog.during(() -> {
                        Response answer = asking(STATE)
                                .header("If-None-Match", ifNoneMatch.formatted(tag))
                                .request(method, "/graphql");
                        assertThat(answer.statusCode()).isEqualTo(304);
                        assertThat(answer.asString()).isEmpty();
                        assertThat(answer.header("ETag")).isEqualTo(tag);
                        assertThat(answer.header("Vary")).contains("Accept-Language");
                        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                    }))
                    .isEmpty();
        }
        assertThat(asking(STATE)
                        .header("If-None-Match", tag.replace("W/", ""))
                        .get("/graphql")
                        .statusCode())
                .as("compared weakly")
                .isEqualTo(304);
        assertThat(asking(STATE)
                        .header("If-None-Match", "\"other\"")
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTagHoldsBeforeTheServerKnowsTheQuestion() {
        String tag = ask("query A { actor(ref: \"iso3166:KZ\") { name } }").header("ETag");
        Response inOtherForm = given().queryParam("operationName", "")
                .queryParam("query", "query A { actor(ref: \"iso3166:KZ\") { name } }")
                .queryParam("unknown", "1")
                .header("If-None-Match", tag)
                .get("/graphql");
        assertThat(inOtherForm.statusCode()).isIn(200, 304);
        assertThat(asking("query A { actor(ref: \"iso3166:KZ\") { name } }")
                        .queryParam("unknown", "2")
                        .header("If-None-Match", tag)
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void headHasTheHeadersOfGet() {
        Response get = ask(STATE);
        Response head = asking(STATE).head("/graphql");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asString()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    }

    /** Nobody tells this server of the change. */
    @Test
    void whatAnotherProcessWroteIsInTheNextAnswer() throws SQLException {
        String question = "{ actor(ref: \"Unheard Newcomer\") { name } }";
        String other = ask(STATE).header("ETag");
        assertThat(ask(question).header("ETag")).as("an error").isNull();
        assertThat(ask(question).<String>path("errors[0].extensions.code")).isEqualTo("BAD_REFERENCE");
        insertActor("unheard-newcomer", "Unheard Newcomer");
        Response answer = ask(question);
        assertThat(answer.<String>path("data.actor.name")).isEqualTo("Unheard Newcomer");
        assertThat(answer.header("ETag")).isNotNull();
        Response changed = asking(STATE).header("If-None-Match", other).get("/graphql");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(other);
    }

    @Test
    void aKeptAnswerIsForgottenWithTheNextChange() throws SQLException {
        insertActor("renamed", "Renamed Once");
        String question = "{ actors(search: \"renamed\") { nodes { name } } }";
        assertThat(ask(question).asString()).contains("Renamed Once");
        assertThat(ask(question).asString()).contains("Renamed Once");
        execute("update name set text = 'Renamed Twice' where text = 'Renamed Once'");
        assertThat(ask(question).asString()).contains("Renamed Twice");
    }

    @Test
    void whatIsNotCommittedChangesNothing() throws SQLException {
        String tag = ask(STATE).header("ETag");
        try (Connection connection = connections.open("test");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update name set text = 'Таджикия' where text = 'Таджикистан'");
            assertThat(asking(STATE)
                            .header("If-None-Match", tag)
                            .get("/graphql")
                            .statusCode())
                    .isEqualTo(304);
            connection.rollback();
        }
        assertThat(asking(STATE).header("If-None-Match", tag).get("/graphql").statusCode())
                .isEqualTo(304);
    }

    @Test
    void answersInOneLanguageStayApartFromThoseInAnother() {
        for (int round = 0; round < 2; round++) {
            assertThat(inLanguage("ru").<String>path("data.actor.name")).isEqualTo("Таджикистан");
            assertThat(inLanguage("en").<String>path("data.actor.name")).isEqualTo("Tajikistan");
            assertThat(ask(STATE).<String>path("data.actor.name")).isEqualTo("Tajikistan");
        }
        assertThat(inLanguage("ru").header("ETag"))
                .isNotEqualTo(inLanguage("en").header("ETag"));
        assertThat(inLanguage("ru;q=0.8, *;q=0.1").header("ETag"))
                .as("the same preference in other words")
                .isEqualTo(inLanguage("ru").header("ETag"));
    }

    @Test
    void answersInOneMediaTypeStayApartFromThoseInAnother() {
        for (int round = 0; round < 2; round++) {
            for (String type : List.of("application/json", "application/graphql-response+json")) {
                Response answer = asking(STATE).accept(type).get("/graphql");
                assertThat(answer.contentType()).startsWith(type);
            }
        }
    }

    @Test
    void theOrderOfVariablesDoesNotMatter() {
        String query = "query ($a: ActorRef!, $b: String) { actor(ref: $a) { name(language: $b) } }";
        Response one = given().queryParam("query", query)
                .queryParam("variables", "{\"a\": \"iso3166:TJ\", \"b\": \"ar\"}")
                .get("/graphql");
        Response same = given().queryParam("variables", "{\"b\":\"ar\",\"a\":\"iso3166:TJ\"}")
                .queryParam("query", query)
                .get("/graphql");
        Response other = given().queryParam("query", query)
                .queryParam("variables", "{\"a\": \"iso3166:TJ\", \"b\": \"fr\"}")
                .get("/graphql");
        assertThat(same.header("ETag")).isEqualTo(one.header("ETag"));
        assertThat(other.header("ETag")).isNotEqualTo(one.header("ETag"));
        assertThat(other.asString()).isNotEqualTo(one.asString());
    }

    @Test
    void neitherPostNorThePriceIsKept() {
        assertThat(GraphQL.post(STATE).header("ETag")).isNull();
        assertThat(asking(STATE)
                        .queryParam("extensions", "{\"cost\": true}")
                        .get("/graphql")
                        .header("ETag"))
                .isNull();
    }

    @Test
    void theMemoryIsBounded() {
        for (int number = 0; number < 300; number++) {
            String query =
                    "{ states: actors(kinds: [STATE], first: %d) { nodes { id name } } }".formatted(number % 190);
            assertThat(asking(query).queryParam("n", number).get("/graphql").statusCode())
                    .isEqualTo(200);
            assertThat(kept.bytes()).isLessThanOrEqualTo(TrustingProxies.Elsewhere.MEMORY);
        }
        assertThat(kept.size()).isPositive();
    }

    private static Response ask(String query) {
        return asking(query).get("/graphql");
    }

    private static Response inLanguage(String acceptLanguage) {
        return asking(STATE).header("Accept-Language", acceptLanguage).get("/graphql");
    }

    private static RequestSpecification asking(String query) {
        return given().queryParam("query", query);
    }

    private void insertActor(String key, String name) throws SQLException {
        execute("""
                with new_entry as (
                    insert into entry (kind, dataset_id, key, content_hash)
                    select 'PERSON', id, '%s', '' from dataset where key = 'states' returning id),
                new_actor as (insert into actor (id, kind) select id, 'PERSON' from new_entry returning id)
                insert into name (entry_id, ordinal, language, text, folded, kind)
                select id, 0, 'en', '%s', '%s', 'COMMON' from new_entry""".formatted(key, name, Folding.fold(name)));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connections.open("test");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
