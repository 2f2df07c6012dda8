package org.chancery.serve.operation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An operation that ran before and need not run again.
 *
 * @param document its text
 * @param type {@code query}, for nothing else is known
 * @param price its highest price
 */
public record KnownOperation(String document, @Nullable String name, String type, long price) {

    public static KnownOperation of(PreparedOperation operation) {
        return new KnownOperation(
                operation.request().query(),
                operation.definition().getName(),
                operation.definition().getOperation().name().toLowerCase(Locale.ROOT),
                operation.price());
    }
}
