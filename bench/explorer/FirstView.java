import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Timing;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the explorer several times with an empty browser, and reports the bytes and the times. */
final class FirstView {
    private static final int RUNS = 7;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        String origin = arguments[0];
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        String chromium = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(chromium))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            for (String path : List.of("/", "/?between=iso3166:RU&between=iso3166:TJ", "/?during=2023")) {
                System.out.println(path);
                List<Double> usable = new ArrayList<>();
                for (int run = 0; run < RUNS; run++) {
                    usable.add(view(browser, origin, path, run == RUNS - 1));
                }
                System.out.printf("  median of %d views: usable after %.0f ms%n", RUNS, median(usable));
            }
        }
        listPages(origin);
    }

    /** @return the milliseconds until the list was there and the page could respond */
    private static double view(Browser browser, String origin, String path, boolean last) throws Exception {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(origin + path);
            page.locator("chancery-event-list li").first().waitFor();
            // The page answers only when it is idle.
            double usable = ((Number) page.evaluate("performance.now()")).doubleValue();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            long bytes = 0;
            for (Request request : requests) {
                bytes += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
            }
            System.out.printf("  usable after %5.0f ms, %d requests, %.1f kB%n", usable, requests.size(), bytes / 1e3);
            if (last) {
                for (Request request : requests) {
                    tell(request, origin);
                }
            }
            return usable;
        }
    }

    private static void tell(Request request, String origin) throws Exception {
        Timing timing = request.timing();
        String what = request.url().substring(origin.length());
        String bare = "";
        if (what.equals("/graphql")) {
            what = request.postData().replaceAll(".*?query (\\w+).*", "$1");
            bare = ", the same asked alone %.0f ms".formatted(median(origin, request.postData()));
        }
        System.out.printf(
                "    %-40s %7.1f kB %6.0f ms%s%n",
                what.substring(0, Math.min(40, what.length())),
                request.sizes().responseBodySize / 1e3,
                timing.responseEnd - timing.requestStart,
                bare);
    }

    /** Measures that a page far down takes as long as the first. */
    private static void listPages(String origin) throws Exception {
        String query = "{\"query\":\"query Q($after: String) { timeline(first: 50, after: $after) { nodes { id title } "
                + "pageInfo { endCursor } } }\",\"variables\":{\"after\":%s}}";
        String cursor = "null";
        for (int event = 0; event <= 10_000; event += 50) {
            String body = query.formatted(cursor);
            if (event == 0 || event == 10_000) {
                System.out.printf("page behind event %d: %.1f ms%n", event, median(origin, body));
            }
            cursor = post(origin, body).replaceAll(".*\"endCursor\":(\"[^\"]*\").*", "$1");
        }
    }

    private static double median(String origin, String body) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < 9; run++) {
            long start = System.nanoTime();
            post(origin, body);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return median(times);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static String post(String origin, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}
