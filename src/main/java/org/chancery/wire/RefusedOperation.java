package org.chancery.wire;

import java.util.List;
import java.util.Map;

/** A well-formed request whose document or variables cannot be executed. */
final class RefusedOperation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Map<String, Object>> errors;

    RefusedOperation(List<Map<String, Object>> errors) {
        super("The operation cannot be executed", null, false, false);
        this.errors = errors;
    }

    Answer answer() {
        return Answer.refusedDocument(errors);
    }
}
