package org.chancery.serve.execution;

import graphql.ExceptionWhileDataFetching;
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
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Adds the errors of fields to the answer, just as graphql-java's own strategies do. Only an error needs its path. */
final class FieldErrors {
    private final ExecutionContext context;
    private boolean isIncomplete;

    FieldErrors(ExecutionContext context) {
        this.context = context;
    }

    /** Whether something is missing that must be there. */
    boolean isIncomplete() {
        return isIncomplete;
    }

    void thrown(ResolvedObject object, SelectedField field, Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        SourceLocation location = field.field().getSingleField().getSourceLocation();
        context.addError(new ExceptionWhileDataFetching(path(object, field, ResolvedObject.NO_INDEX), cause, location));
    }

    void unfit(ResolvedObject object, SelectedField field, int index, CoercingSerializeException unfit) {
        context.addError(new SerializationError(path(object, field, index), unfit));
    }

    void noList(ResolvedObject object, SelectedField field, int index, GraphQLType type) {
        context.addError(new TypeMismatchError(path(object, field, index), type));
    }

    void unresolved(ResolvedObject object, SelectedField field, int index, UnresolvedTypeException unresolved) {
        context.addError(new UnresolvedTypeError(path(object, field, index), step(object, field, index), unresolved));
    }

    /** The value is null and must not be. */
    void missing(ResolvedObject object, SelectedField field, int index) {
        isIncomplete = true;
        ResultPath path = path(object, field, index);
        context.addError(
                new NonNullableFieldWasNullError(
                        new NonNullableFieldWasNullException(step(object, field, index), path)),
                path);
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
