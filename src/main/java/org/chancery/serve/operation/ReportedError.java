package org.chancery.serve.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;

/**
 * A failure as the client sees it.
 *
 * @param details the content of {@code extensions} beside the code
 */
public record ReportedError(ErrorCode code, String message, Map<String, Object> details) {

    /** The error as an item of {@code errors}. */
    public Map<String, Object> json() {
        return json(message, code.name(), details);
    }

    static Map<String, Object> json(String message, String code, Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(details);
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("extensions", extensions);
        return error;
    }

    /** The value of the header Retry-After, if the same request may succeed later. */
    public Optional<String> retryAfter() {
        return Optional.ofNullable(details.get(ClientError.RETRY_AFTER)).map(String::valueOf);
    }
}
