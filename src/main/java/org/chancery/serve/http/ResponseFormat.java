package org.chancery.serve.http;

import org.chancery.serve.operation.GraphQLResponse;

/** The two media types of GraphQL over HTTP, which differ in the status codes they allow. */
enum ResponseFormat {
    /** The older one: its clients read any status but 200 as a failure of HTTP, not of GraphQL. */
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final String mediaType;

    ResponseFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType + "; charset=utf-8";
    }

    int status(GraphQLResponse graphQLResponse) {
        return this == JSON && graphQLResponse.isRejectedDocument() ? 200 : graphQLResponse.status();
    }
}
