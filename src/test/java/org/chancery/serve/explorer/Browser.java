package org.chancery.serve.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A reader with a real Chromium, which one process of tests starts once. Used as {@link RegisterExtension}; after each
 * test it asserts that no page had an error, broke its Content-Security-Policy or called a foreign host.
 *
 * <p>The build finds or installs the browser, see {@code src/build/browser.groovy}.
 */
public final class Browser implements AfterEachCallback {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path FOUND = Path.of("target", "browser.txt");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> expectedFaults = new ArrayList<>();

    /** The device of a reader. */
    public record Reader(String language, int width, int height, ColorScheme scheme) {
        /** At a desk, in English. */
        public static final Reader AT_A_DESK = new Reader("en", 1280, 900, ColorScheme.LIGHT);

        /** With the narrowest telephone that is supported. */
        public static final Reader WITH_A_TELEPHONE = AT_A_DESK.wide(360, 740);

        public Reader in(String another) {
            return new Reader(another, width, height, scheme);
        }

        public Reader wide(int anotherWidth, int anotherHeight) {
            return new Reader(language, anotherWidth, anotherHeight, scheme);
        }

        public Reader inTheDark() {
            return new Reader(language, width, height, ColorScheme.DARK);
        }
    }

    /** The server under test, without a slash at its end. */
    public static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    /** A page at this path of the server under test, on a desktop. */
    public Page open(String path) {
        return open(Reader.AT_A_DESK, path);
    }

    public Page open(Reader reader, String path) {
        Page page = page(reader);
        page.navigate(origin() + path);
        return page;
    }

    /** An empty page, in a session of its own. */
    public Page page(Reader reader) {
        BrowserContext context = Chromium.RUNNING.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(reader.language())
                .setTimezoneId("UTC")
                .setViewportSize(reader.width(), reader.height())
                .setColorScheme(reader.scheme())
                // A test waits for the contents of a page, not for animations.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        page.onPageError(error -> faults.add("error: " + error));
        page.onConsoleMessage(message -> {
            // Violations of the Content-Security-Policy are errors, too.
            boolean isFault = message.type().equals("error") || message.type().equals("warning");
            // Failed responses are reported with their URL below.
            if (isFault && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.type() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add("response " + response.status() + ": " + response.url());
            }
        });
        page.onRequest(this::requireOwnHost);
        return page;
    }

    /** Expects a fault whose text contains this. */
    public void expectFault(String text) {
        expectedFaults.add(text);
    }

    private void requireOwnHost(Request request) {
        @Nullable String host = URI.create(request.url().split("[?#]", 2)[0]).getHost();
        if (host != null && !host.equals("localhost") && !host.equals("127.0.0.1")) {
            faults.add("request to a foreign host: " + request.url());
        }
    }

    /** The findings of axe against WCAG 2.2 AA, one a line; empty if there are none. */
    public static List<String> accessibilityFaults(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Keeps a picture of the page for people to look at. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> unexpected = faults.stream()
                .filter(fault -> expectedFaults.stream().noneMatch(fault::contains))
                .toList();
        faults.clear();
        expectedFaults.clear();
        assertThat(unexpected).as("what went wrong in the browser").isEmpty();
    }

    /** Started once, and stopped with the process. */
    private static final class Chromium {
        static final com.microsoft.playwright.Browser RUNNING = start();

        private static com.microsoft.playwright.Browser start() {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setExecutablePath(found())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            com.microsoft.playwright.Browser browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }

        private static Path found() {
            try {
                return Path.of(Files.readString(FOUND));
            } catch (IOException e) {
                throw new AssertionError("The build has not looked for a browser: run ./mvnw process-test-classes", e);
            }
        }
    }
}
