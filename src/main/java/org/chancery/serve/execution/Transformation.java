package org.chancery.serve.execution;

import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.ReferenceType;
import org.jspecify.annotations.Nullable;

/** SmallRye's own change of a value to the type of its field, where there is one: a date becomes its text. */
final class Transformation {
    private Transformation() {}

    /** Null for a field whose values stay as they are. */
    static @Nullable FieldHelper of(Field field) {
        if (isAdapted(field)) {
            throw new IllegalStateException(
                    "Adapters of fields are not served. Give the field a type of the schema: " + field.getName());
        }
        boolean isTransformed = field.getReference().getType() == ReferenceType.SCALAR
                && !field.getReference()
                        .getClassName()
                        .equals(field.getReference().getGraphQLClassName());
        return isTransformed ? new FieldHelper(field) : null;
    }

    static @Nullable Object apply(@Nullable FieldHelper helper, @Nullable Object value) throws Exception {
        // Only an adapter would read the environment.
        return helper == null || value == null ? value : helper.transformOrAdaptResponse(value, null);
    }

    private static boolean isAdapted(Field field) {
        return field.getReference().isAdaptingWith()
                || field.isAdaptingWith()
                || (field.hasWrapper() && field.getWrapper().isMap());
    }
}
