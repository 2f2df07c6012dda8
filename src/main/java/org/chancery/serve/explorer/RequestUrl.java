package org.chancery.serve.explorer;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Reads the URLs of the page. */
final class RequestUrl {
    private RequestUrl() {}

    /** The parameters, decoded, in the order of the URL. */
    static List<Map.Entry<String, String>> parameters(URI url) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        @Nullable String query = url.getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters.add(Map.entry(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1))));
            }
        }
        return parameters;
    }

    /** The URL after the root of the site, not decoded. */
    static String pathAndQuery(URI url) {
        return url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }

    /** A value as a parameter has it. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT, "The URL has a % that no two hexadecimal digits follow. Write it as %25.");
        }
    }
}
