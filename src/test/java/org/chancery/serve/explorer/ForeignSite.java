package org.chancery.serve.explorer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A newspaper's site, on an origin of its own, that embeds timelines. */
final class ForeignSite implements BeforeAllCallback, AfterAllCallback {
    private final Map<String, Published> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** A page with its Content-Security-Policy. */
    private record Published(String html, String policy) {}

    ForeignSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop(0);
    }

    /** Publishes a page whose policy allows only the archive's script and answers. Returns its URL. */
    String publishStrictly(String path, String body) {
        String archive = Browser.origin();
        return publish(
                path,
                body,
                "default-src 'none'; style-src 'none'; script-src %s; connect-src %s".formatted(archive, archive));
    }

    String publish(String path, String body, String policy) {
        String html = """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <title>A newspaper</title>
                  <script type="module" src="%s/embed/chancery-timeline.js"></script>
                </head>
                <body><main><h1>A newspaper</h1>%s</main></body>
                </html>
                """.formatted(Browser.origin(), body);
        pages.put(path, new Published(html, policy));
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            @Nullable Published page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            byte[] content = page.html().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }
}
