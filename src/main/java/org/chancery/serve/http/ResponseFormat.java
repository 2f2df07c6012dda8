package org.chancery.serve.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.serve.operation.GraphQLResponse;

/** The two media types of GraphQL over HTTP, which differ in the status codes they allow. */
enum ResponseFormat {
    /** Predates the specification: clients take any status but 200 for a failure of HTTP, not of GraphQL. */
    JSON("json"),
    GRAPHQL_RESPONSE("graphql-response+json");

    private static final String ANY = "*";

    private final String subtype;

    ResponseFormat(String subtype) {
        this.subtype = subtype;
    }

    /** Chooses what the client likes best; empty where it accepts neither. */
    static Optional<ResponseFormat> negotiate(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        return accepted.stream()
                .filter(ResponseFormat::isWanted)
                .sorted(Comparator.comparingDouble(MIMEHeader::weight).reversed())
                .flatMap(range -> matching(range).stream())
                .findFirst();
    }

    private static boolean isWanted(MIMEHeader range) {
        String charset = range.parameter("charset");
        return range.weight() > 0 && (charset == null || "utf-8".equalsIgnoreCase(charset.replace("\"", "")));
    }

    private static Optional<ResponseFormat> matching(MIMEHeader range) {
        boolean anyType = ANY.equals(range.component()) && ANY.equals(range.subComponent());
        boolean application = "application".equalsIgnoreCase(range.component());
        if (anyType || (application && ANY.equals(range.subComponent()))) {
            return Optional.of(JSON);
        }
        if (!application) {
            return Optional.empty();
        }
        return List.of(values()).stream()
                .filter(format -> format.subtype.equalsIgnoreCase(range.subComponent()))
                .findFirst();
    }

    String contentType() {
        return "application/" + subtype + "; charset=utf-8";
    }

    int status(GraphQLResponse graphQLResponse) {
        return this == JSON && graphQLResponse.isRefusedDocument() ? 200 : graphQLResponse.status();
    }
}
