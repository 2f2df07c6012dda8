package org.chancery.serve.http.testapi;

import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What becomes of the value of a field: it is there, or null, or it fails. It depends on the object and the field. */
final class Fate {
    private static final int FATES = 24;

    private Fate() {}

    static <V> @Nullable V of(long id, String field, V value) {
        return switch (draw(id, field, FATES)) {
            case 0 -> null;
            case 1 ->
                throw new ClientError(ErrorCode.BAD_REFERENCE, "The field \"" + field + "\" of " + id + " refuses.");
            case 2 -> throw new IllegalStateException("secret of the server");
            default -> value;
        };
    }

    /** A number below the bound, the same each time. */
    static int draw(long id, String field, int bound) {
        return Math.floorMod(((field.hashCode() + 31 * id) * 2_654_435_761L) >> 7, bound);
    }
}
