package org.chancery.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.chancery.serve.http.testapi.Ledger;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.junit.jupiter.api.Test;

/** Fields of siblings are loaded together, and aliases never get each other's answers. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class AliasTest {

    @Test
    void answersEachAliasWithItsOwnArguments() {
        Response response = GraphQL.post("""
                { items(first: 2) { id
                    a: words(prefix: "x") b: words(prefix: "y", times: 2) c: words
                } }
                """);
        assertThat(response.<List<List<String>>>path("data.items.a")).containsExactly(List.of("x1"), List.of("x2"));
        assertThat(response.<List<List<String>>>path("data.items.b")).containsExactly(List.of("y1y1"), List.of("y2y2"));
        assertThat(response.<List<List<String>>>path("data.items.c")).containsExactly(List.of("a1"), List.of("a2"));
        assertThat(Ledger.newest()).hasSize(3);
    }

    @Test
    void answersTheSameListUnderTwoAliases() {
        Response response = GraphQL.post("{ few: items(first: 1) { id words } many: items(first: 3) { id words } }");
        assertThat(response.<List<String>>path("data.few.id")).containsExactly("1");
        assertThat(response.<List<String>>path("data.many.id")).containsExactly("1", "2", "3");
        assertThat(response.<List<List<String>>>path("data.many.words"))
                .containsExactly(List.of("a1"), List.of("a2"), List.of("a3"));
    }

    @Test
    void loadsEachLevelInOneStatementWhateverTheTypesAndTheNumber() {
        for (int size : new int[] {4, 50}) {
            Response response = GraphQL.post("{ items(first: " + size + ") { __typename words parts { id title } } }");
            assertThat(response.<List<?>>path("data.items")).hasSize(size);
            assertThat(response.<List<String>>path("data.items.__typename")).contains("Film", "Book");
            assertThat(Ledger.newest()).hasSize(3);
        }
    }
}
