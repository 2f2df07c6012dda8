package org.chancery.serve.server;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headers of every answer for browsers and caches. A route may add its own. */
@ApplicationScoped
class ResponseHeaders {
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** GraphiQL writes styles into its page, and fetches nothing foreign. */
    private static final String OF_GRAPHIQL = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private static final String GRAPHIQL = "/graphiql";
    /** Files below these paths have a hash in their name, or in their query. Caches revalidate everything else. */
    private static final List<String> IMMUTABLE = List.of("/static/bundle/", "/texts/");

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    /** The headers of CORS name the origin, and any answer may be compressed. */
    private static final List<String> VARYING = List.of("Origin", "Accept-Encoding");

    private static final Pattern COMMA = Pattern.compile(",");

    Map<String, String> ofRefusal() {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        headers.put(CONTENT_SECURITY_POLICY, NOTHING);
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    void complete(MultiMap headers, String path, int status) {
        ALWAYS.forEach(headers::set);
        completeFraming(headers, path);
        completeCaching(headers, path, status);
        completeVary(headers);
    }

    private static void completeFraming(MultiMap headers, String path) {
        // The pages of the development mode have scripts and styles of their own.
        if (!headers.contains(CONTENT_SECURITY_POLICY) && LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            boolean isGraphiQl = path.equals(GRAPHIQL) || path.startsWith(GRAPHIQL + "/");
            headers.set(CONTENT_SECURITY_POLICY, isGraphiQl ? OF_GRAPHIQL : NOTHING);
        }
        String policy = headers.get(CONTENT_SECURITY_POLICY);
        if (policy != null && policy.contains("frame-ancestors 'none'")) {
            // For browsers without support for the policy.
            headers.set("X-Frame-Options", "DENY");
        }
    }

    private static void completeCaching(MultiMap headers, String path, int status) {
        String said = headers.get(HttpHeaders.CACHE_CONTROL);
        if (status >= 400) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (said == null
                || (said.contains("immutable") && IMMUTABLE.stream().noneMatch(path::startsWith))) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    private static void completeVary(MultiMap headers) {
        Set<String> names = headers.getAll(HttpHeaders.VARY).stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.contains("*")) {
            return;
        }
        Set<String> known =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        VARYING.stream()
                .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(names::add);
        headers.set(HttpHeaders.VARY, String.join(", ", names));
    }
}
