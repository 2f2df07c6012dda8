package org.chancery.serve.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.serve.operation.RejectedRequest;
import org.jspecify.annotations.Nullable;

/** The header Accept. It decides on every route with several media types. */
public final class AcceptHeader {
    private static final String ANY = "*";

    private AcceptHeader() {}

    /**
     * Chooses the offer that the client prefers, the first of several equal ones; empty if the client accepts none.
     *
     * @param mediaType the media type of an offer, without parameters
     * @throws RejectedRequest if the header cannot be read
     */
    public static <T> Optional<T> choose(RoutingContext http, List<T> offered, Function<T, String> mediaType) {
        List<MIMEHeader> ranges = ranges(http);
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        return ranges.stream()
                .filter(AcceptHeader::isWanted)
                .sorted(Comparator.comparingDouble(MIMEHeader::weight).reversed())
                .flatMap(range -> offered.stream()
                        .filter(each -> matches(range, mediaType.apply(each)))
                        .filter(each -> !isRefused(ranges, mediaType.apply(each))))
                .findFirst();
    }

    /** Vert.x parses a header on the first access, and throws various exceptions for malformed ones. */
    private static List<MIMEHeader> ranges(RoutingContext http) {
        @Nullable String header = http.request().getHeader(HttpHeaders.ACCEPT);
        if (header == null || header.isBlank()) {
            return List.of();
        }
        try {
            List<MIMEHeader> ranges = http.parsedHeaders().accept();
            ranges.forEach(MIMEHeader::parameters);
            return ranges;
        } catch (RuntimeException e) {
            throw RejectedRequest.malformed("The Accept header cannot be read.");
        }
    }

    private static boolean isWanted(MIMEHeader range) {
        @Nullable String charset = range.parameter("charset");
        return range.weight() > 0 && (charset == null || "utf-8".equalsIgnoreCase(charset.replace("\"", "")));
    }

    private static boolean isRefused(List<MIMEHeader> ranges, String mediaType) {
        return ranges.stream().anyMatch(range -> range.weight() == 0 && isExactly(range, mediaType));
    }

    private static boolean matches(MIMEHeader range, String mediaType) {
        if (!ANY.equals(range.subComponent())) {
            return isExactly(range, mediaType);
        }
        return ANY.equals(range.component())
                || range.component().equalsIgnoreCase(mediaType.substring(0, mediaType.indexOf('/')));
    }

    private static boolean isExactly(MIMEHeader range, String mediaType) {
        return mediaType.equalsIgnoreCase(range.component() + "/" + range.subComponent());
    }
}
