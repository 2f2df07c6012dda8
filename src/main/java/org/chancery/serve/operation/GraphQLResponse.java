package org.chancery.serve.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.ArchiveState;

/**
 * The response to a well-formed request, and the HTTP status that says the same.
 *
 * @param retryAfter the seconds after which the same request may succeed
 * @param shown the state of the archive that all of the answer shows; empty if it is not known or there are errors
 */
public record GraphQLResponse(
        int status,
        boolean isRejectedDocument,
        Map<String, Object> body,
        Optional<String> retryAfter,
        Optional<ArchiveState> shown) {

    /** The operation ran. Some of its fields may have failed. */
    static GraphQLResponse executed(Map<String, Object> body, Optional<ArchiveState> shown) {
        return new GraphQLResponse(200, false, body, Optional.empty(), shown);
    }

    /** A well-formed request whose document or variables cannot be executed. */
    static GraphQLResponse rejectedDocument(List<Map<String, Object>> errors) {
        return new GraphQLResponse(400, true, Map.of("errors", errors), Optional.empty(), Optional.empty());
    }

    /** The operation could not run, or was ended. */
    static GraphQLResponse failed(ReportedError error) {
        return new GraphQLResponse(
                error.code().httpStatus(),
                false,
                Map.of("errors", List.of(error.json())),
                error.retryAfter(),
                Optional.empty());
    }

    /** The same answer with an extension. */
    GraphQLResponse with(String extension, Map<String, Object> value) {
        Map<String, Object> extended = new LinkedHashMap<>(body);
        extended.put("extensions", Map.of(extension, value));
        return new GraphQLResponse(status, isRejectedDocument, extended, retryAfter, Optional.empty());
    }
}
