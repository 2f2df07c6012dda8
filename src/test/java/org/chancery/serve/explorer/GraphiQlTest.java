package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** GraphiQL works under its Content-Security-Policy, whose violations {@link Browser} takes for faults. */
@QuarkusTest
class GraphiQlTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void runsAnOperation() {
        Page page = browser.open("/graphiql/?query=%7B__typename%7D");
        page.locator("button.graphiql-execute-button").click();
        assertThat(page.locator(".graphiql-response")).containsText("\"__typename\": \"Query\"");
    }

    @Test
    void beginsWithAQuestionToThisArchiveAndHasMore() {
        Page page = browser.open("/graphiql/");
        page.locator("button.graphiql-execute-button").click();
        assertThat(page.locator(".graphiql-response")).containsText("\"totalCount\": ");
        assertThat(page.locator(".graphiql-response")).not().containsText("errors");
        assertThat(page.locator("#examples a")).hasCount(3);
        page.locator("#examples a").nth(1).click();
        page.locator("button.graphiql-execute-button").click();
        assertThat(page.locator(".graphiql-response")).containsText("\"buckets\": ");
        page.locator("header p a").click();
        assertThat(page.locator("chancery-explorer")).isVisible();
    }

    @Test
    void listsFieldsByName() {
        Page page = browser.open("/graphiql/?query=%7B__typename%7D");
        page.locator("button[aria-label='Show Documentation Explorer']").click();
        page.locator(".graphiql-doc-explorer-content a:text-is('Query')").click();
        page.locator(".graphiql-doc-explorer-field-name").first().waitFor();
        List<String> names = page.locator(".graphiql-doc-explorer-field-name").allTextContents();
        assertThat(names).isSorted().contains("meetings");
    }

    @Test
    void hasNoAccessibilityFault() {
        Page page = browser.open("/graphiql/?query=%7B__typename%7D");
        page.locator("button.graphiql-execute-button").click();
        assertThat(page.locator(".graphiql-response")).containsText("Query");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void leadsReadersWithoutScriptsToWhatWorks() {
        String page = given().get("/graphiql/").asString();
        String sample = page.replaceFirst("(?s).*href=\"(/graphql\\?query=[^\"]+)\".*", "$1");
        given().urlEncodingEnabled(false).get(sample).then().statusCode(200);
        given().get("/graphql/schema.graphql").then().statusCode(200);
        assertThat(page).contains("<noscript>", "href=\"/\"");
    }

    @Test
    void showsTheSchema() {
        Page page = browser.open("/graphiql/?query=%7B__typename%7D");
        page.locator("button[aria-label='Show Documentation Explorer']").click();
        assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query");
    }
}
