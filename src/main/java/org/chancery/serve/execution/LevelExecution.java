package org.chancery.serve.execution;

import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.BatchLoader;
import org.chancery.record.NotLoadedYet;
import org.chancery.serve.execution.SelectedField.ValueShape;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the fields of a query: each field for all objects of its level, one after the other. A field whose values
 * are still to be loaded waits until no other field can go on. Then all that is waited for is loaded together.
 */
final class LevelExecution {
    private final ExecutionContext context;
    private final BatchLoader batchLoader;
    private final GoingOn goingOn;
    private final Selections selections;
    private final ObjectTypes types;
    private final FieldErrors errors;
    private final Map<GraphQLEnumType, Map<Object, Object>> enumNames = new HashMap<>();
    private final Deque<FieldTask> ready = new ArrayDeque<>();
    private final List<FieldTask> waiting = new ArrayList<>();

    LevelExecution(ExecutionContext context, Selections selections, BatchLoader batchLoader, GoingOn goingOn) {
        this.context = context;
        this.selections = selections;
        this.batchLoader = batchLoader;
        this.goingOn = goingOn;
        types = new ObjectTypes(context);
        errors = new FieldErrors(context);
    }

    /** The answer; null if something is missing without which there is none. */
    @Nullable
    ResolvedObject answer(Selection query, @Nullable Object root) {
        ResolvedObject answer = new ResolvedObject(query, root, null, null, ResolvedObject.NO_INDEX);
        addTasks(query, List.of(answer));
        while (!ready.isEmpty()) {
            goingOn.require();
            resolve(ready.remove());
            if (ready.isEmpty() && !waiting.isEmpty()) {
                batchLoader.loadPending();
                ready.addAll(waiting);
                waiting.clear();
            }
        }
        errors.report();
        return errors.isIncomplete() ? answer.withoutIncomplete() : answer;
    }

    private void addTasks(Selection selection, List<ResolvedObject> objects) {
        List<SelectedField> fields = selection.fields();
        for (int position = 0; position < fields.size(); position++) {
            ready.add(new FieldTask(fields.get(position), position, objects));
        }
    }

    private void resolve(FieldTask task) {
        while (!task.isDone()) {
            @Nullable Object value;
            try {
                value = value(task.field(), task.object());
            } catch (NotLoadedYet later) {
                waiting.add(task);
                return;
            } catch (Exception thrown) {
                goingOn.require();
                errors.thrown(task.object(), task.field(), thrown);
                value = null;
            }
            task.resolved(completed(task, task.field().shape(), value, ResolvedObject.NO_INDEX));
        }
        task.found().forEach(this::addTasks);
    }

    private @Nullable Object value(SelectedField field, ResolvedObject object) throws Exception {
        if (field.isTypeName()) {
            return object.selection().type().getName();
        }
        if (!(field.fetcher() instanceof Resolver resolver)) {
            return fetched(field, object);
        }
        @Nullable Object[] arguments;
        try {
            arguments = field.arguments(resolver, object.source());
        } catch (AbstractDataFetcherException unfit) {
            // The fetcher turns it into an error, with the path of this object.
            return fetched(field, object);
        }
        return Thrown.asException(() -> resolver.resolve(object.source(), arguments));
    }

    private @Nullable Object fetched(SelectedField field, ResolvedObject object) throws Exception {
        Object fetched = field.fetcher()
                .get(field.environment(object.source(), FieldErrors.step(object, field, ResolvedObject.NO_INDEX)));
        if (fetched instanceof DataFetcherResult<?> result) {
            errors.fetched(object, field, result.getErrors());
            return result.getData();
        }
        return fetched;
    }

    /** The value as it is in the answer. */
    private @Nullable Object completed(FieldTask task, ValueShape shape, @Nullable Object found, int index) {
        Object value = context.getValueUnboxer().unbox(found);
        @Nullable Object completed = value == null ? null : completedPresent(task, shape, value, index);
        if (completed == null && shape.isNonNull()) {
            errors.missing(task.object(), task.field(), index);
        }
        return completed;
    }

    private @Nullable Object completedPresent(FieldTask task, ValueShape shape, Object value, int index) {
        if (shape.element() != null) {
            return list(task, shape.element(), value, index);
        }
        GraphQLType type = shape.type();
        if (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType) {
            return leaf(task, type, value, index);
        }
        return object(task, type, value, index);
    }

    private @Nullable Object list(FieldTask task, ValueShape element, Object value, int index) {
        Iterable<?> elements;
        if (value instanceof Iterable<?> iterable) {
            elements = iterable;
        } else if (value instanceof Object[] array) {
            elements = Arrays.asList(array);
        } else {
            errors.noList(task.object(), task.field(), index, element.type());
            return null;
        }
        List<@Nullable Object> completed = new ArrayList<>();
        for (Object each : elements) {
            completed.add(completed(task, element, each, completed.size()));
        }
        return completed;
    }

    private @Nullable Object leaf(FieldTask task, GraphQLType type, Object value, int index) {
        try {
            if (type instanceof GraphQLEnumType enumType) {
                return name(enumType, value);
            }
            return ((GraphQLScalarType) type)
                    .getCoercing()
                    .serialize(value, context.getGraphQLContext(), context.getLocale());
        } catch (CoercingSerializeException unfit) {
            errors.unfit(task.object(), task.field(), index, unfit);
            return null;
        }
    }

    /** graphql-java compares a constant with all values of its type; an answer has few constants, many times. */
    private Object name(GraphQLEnumType type, Object constant) {
        return enumNames
                .computeIfAbsent(type, any -> new HashMap<>())
                .computeIfAbsent(
                        constant, each -> type.serialize(each, context.getGraphQLContext(), context.getLocale()));
    }

    private @Nullable ResolvedObject object(FieldTask task, GraphQLType declared, Object value, int index) {
        try {
            Selection selection = task.field().selection(types.of(value, declared, task.field()), selections);
            ResolvedObject object = new ResolvedObject(selection, value, task.object(), task.field(), index);
            task.add(object);
            return object;
        } catch (UnresolvedTypeException unresolved) {
            errors.unresolved(task.object(), task.field(), index, unresolved);
            return null;
        }
    }
}
