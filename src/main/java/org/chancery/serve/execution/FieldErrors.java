package org.chancery.serve.execution;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.UnresolvedTypeError;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.ResultPath;
import graphql.execution.UnresolvedTypeException;
import graphql.language.SourceLocation;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Adds the errors of fields to the answer, just as graphql-java's own strategies do. Only an error needs its path. The
 * errors are in the order of the answer: the order in which they are found depends on what is in memory, and the same
 * question has to have the same answer each time.
 */
final class FieldErrors {
    private final ExecutionContext context;
    private final List<Found> found = new ArrayList<>();
    private boolean isIncomplete;

    /**
     * An error.
     *
     * @param place where it is in the answer; the texts sort as the places do
     * @param onlyAt the path that has no other error; null if it may have others
     */
    private record Found(
            String place, GraphQLError error, @Nullable ResultPath onlyAt) {}

    FieldErrors(ExecutionContext context) {
        this.context = context;
    }

    /** Whether something is missing that must be there. */
    boolean isIncomplete() {
        return isIncomplete;
    }

    /** Adds all errors to the answer. */
    void report() {
        found.sort(Comparator.comparing(Found::place));
        for (Found each : found) {
            if (each.onlyAt() == null) {
                context.addErrors(List.of(each.error()));
            } else {
                context.addError(each.error(), each.onlyAt());
            }
        }
        found.clear();
    }

    /** The errors of a fetcher that gives them beside its value. */
    void fetched(ResolvedObject object, SelectedField field, List<GraphQLError> errors) {
        errors.forEach(error -> add(object, field, ResolvedObject.NO_INDEX, error));
    }

    private void add(ResolvedObject object, SelectedField field, int index, GraphQLError error) {
        found.add(new Found(place(object, field, index), error, null));
    }

    void thrown(ResolvedObject object, SelectedField field, Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        SourceLocation location = field.field().getSingleField().getSourceLocation();
        int index = ResolvedObject.NO_INDEX;
        add(object, field, index, new ExceptionWhileDataFetching(path(object, field, index), cause, location));
    }

    void unfit(ResolvedObject object, SelectedField field, int index, CoercingSerializeException unfit) {
        add(object, field, index, new SerializationError(path(object, field, index), unfit));
    }

    void noList(ResolvedObject object, SelectedField field, int index, GraphQLType type) {
        add(object, field, index, new TypeMismatchError(path(object, field, index), type));
    }

    void unresolved(ResolvedObject object, SelectedField field, int index, UnresolvedTypeException unresolved) {
        ExecutionStepInfo step = step(object, field, index);
        add(object, field, index, new UnresolvedTypeError(path(object, field, index), step, unresolved));
    }

    /** The value is null and must not be. */
    void missing(ResolvedObject object, SelectedField field, int index) {
        isIncomplete = true;
        ResultPath path = path(object, field, index);
        GraphQLError error = new NonNullableFieldWasNullError(
                new NonNullableFieldWasNullException(step(object, field, index), path));
        found.add(new Found(place(object, field, index), error, path));
    }

    /** The number of each field in its selection and of each element in its list, from the query down. */
    private static String place(ResolvedObject object, SelectedField field, int index) {
        String ofField = place(object) + number(object.selection().fields().indexOf(field));
        return index == ResolvedObject.NO_INDEX ? ofField : ofField + number(index);
    }

    private static String place(ResolvedObject object) {
        @Nullable ResolvedObject parent = object.parent();
        @Nullable SelectedField field = object.field();
        return parent == null || field == null ? "" : place(parent, field, object.index());
    }

    /** Texts of one length sort as the numbers do. */
    private static String number(int position) {
        return "%08x".formatted(position);
    }

    private static ResultPath path(ResolvedObject object, SelectedField field, int index) {
        ResultPath ofField = object.path().segment(field.field().getResultKey());
        return index == ResolvedObject.NO_INDEX ? ofField : ofField.segment(index);
    }

    /** The position of a field, or of an element of its list, with all that encloses it. */
    static ExecutionStepInfo step(ResolvedObject object, SelectedField field, int index) {
        ExecutionStepInfo ofField = ExecutionStepInfo.newExecutionStepInfo()
                .type(field.definition().getType())
                .fieldDefinition(field.definition())
                .field(field.field())
                .fieldContainer(field.parentType())
                .path(path(object, field, ResolvedObject.NO_INDEX))
                .parentInfo(step(object))
                .build();
        if (index == ResolvedObject.NO_INDEX) {
            return ofField;
        }
        return ExecutionStepInfo.newExecutionStepInfo()
                .type((GraphQLOutputType) GraphQLTypeUtil.unwrapOne(
                        GraphQLTypeUtil.unwrapNonNull(field.definition().getType())))
                .fieldDefinition(field.definition())
                .field(field.field())
                .path(path(object, field, index))
                .parentInfo(ofField)
                .build();
    }

    private static ExecutionStepInfo step(ResolvedObject object) {
        @Nullable ResolvedObject parent = object.parent();
        @Nullable SelectedField field = object.field();
        if (parent == null || field == null) {
            return ExecutionStepInfo.newExecutionStepInfo()
                    .type(object.selection().type())
                    .path(ResultPath.rootPath())
                    .build();
        }
        ExecutionStepInfo ofField = step(parent, field, object.index());
        GraphQLOutputType type = object.selection().type();
        return ofField.transform(
                builder -> builder.type(ofField.isNonNullType() ? GraphQLNonNull.nonNull(type) : type));
    }
}
