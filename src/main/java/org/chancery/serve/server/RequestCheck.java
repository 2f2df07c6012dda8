package org.chancery.serve.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks that every request has to pass, on any route. */
@ApplicationScoped
class RequestCheck {

    /** The reason why a request is rejected. */
    record Fault(int status, String message) {}

    static final Fault NO_HOST = new Fault(
            400, "The request does not name exactly one host. Send one Host header, such as example.org:8080.");
    static final Fault NO_PATH = new Fault(400, "The request has no path. Start the path with /.");

    @Nullable
    Fault faultOf(HttpServerRequest request) {
        if (!namesOneHost(request)) {
            return NO_HOST;
        }
        if (!expectsWhatThereIs(request.headers().getAll(HttpHeaders.EXPECT))) {
            return new Fault(
                    417, "The value of the Expect header is not supported. Send 100-continue, or leave it out.");
        }
        if (!isUtf8(request.query())) {
            return new Fault(400, "The URL is not UTF-8. Encode each byte of a letter in UTF-8 as % and two digits.");
        }
        return null;
    }

    static boolean namesOneHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.isEmpty() && request.version() == HttpVersion.HTTP_1_0) {
            return true;
        }
        return hosts.size() <= 1
                && hosts.stream().noneMatch(String::isBlank)
                && request.authority() != null
                && !isForAnotherHost(request);
    }

    /** A request line with a whole URL, as proxies get it, whose host differs from that of the header. */
    private static boolean isForAnotherHost(HttpServerRequest request) {
        String target = request.uri();
        if (target.startsWith("/") || !target.toLowerCase(Locale.ROOT).startsWith("http")) {
            return false;
        }
        String authority = URI.create(target).getRawAuthority();
        return authority == null
                || !authority.equalsIgnoreCase(request.headers().get(HttpHeaders.HOST));
    }

    private static boolean expectsWhatThereIs(List<String> expectations) {
        return expectations.isEmpty()
                || (expectations.size() == 1 && expectations.get(0).equalsIgnoreCase("100-continue"));
    }

    /** Lenient decoding would change the meaning of the URL. */
    private static boolean isUtf8(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) {
            return true;
        }
        try {
            byte[] bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }
}
