package org.chancery.serve.operation.generated;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A random operation.
 *
 * @param seed makes it again
 * @param name of the operation to run; null where the document has only one
 */
public record GeneratedOperation(
        long seed,
        String document,
        @Nullable String name,
        Map<String, @Nullable Object> variables,
        @Nullable String acceptLanguage) {}
