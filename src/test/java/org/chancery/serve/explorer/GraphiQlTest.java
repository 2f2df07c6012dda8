package org.chancery.serve.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
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
    void showsTheSchema() {
        Page page = browser.open("/graphiql/?query=%7B__typename%7D");
        page.locator("button[aria-label='Show Documentation Explorer']").click();
        assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query");
    }
}
