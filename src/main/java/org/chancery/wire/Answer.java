package org.chancery.wire;

import java.util.List;
import java.util.Map;

/** The response to a well-formed request, and the HTTP status that says the same. */
record Answer(int status, boolean isRefusedDocument, Map<String, Object> body) {

    /** The operation ran, and some of its fields may have failed. */
    static Answer executed(Map<String, Object> body) {
        return new Answer(200, false, body);
    }

    /** A well-formed request whose document or variables cannot be executed. */
    static Answer refusedDocument(List<Map<String, Object>> errors) {
        return new Answer(400, true, Map.of("errors", errors));
    }
}
