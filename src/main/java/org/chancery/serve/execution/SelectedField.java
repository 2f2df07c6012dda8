package org.chancery.serve.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of a selection, with all that is the same for every object that is asked for it. */
final class SelectedField {
    private final ExecutionContext context;
    private final GraphQLObjectType parentType;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final SerializedString key;
    private final ValueShape shape;
    private final DataFetcher<?> fetcher;
    private final Map<GraphQLObjectType, Selection> selections = new HashMap<>();
    private @Nullable Map<String, Object> argumentValues;
    private @Nullable Object @Nullable [] arguments;

    SelectedField(ExecutionContext context, GraphQLObjectType parentType, MergedField field) {
        this.context = context;
        this.parentType = parentType;
        this.field = field;
        definition = Introspection.getFieldDefinition(context.getGraphQLSchema(), parentType, field.getName());
        key = new SerializedString(field.getResultKey());
        shape = ValueShape.of(definition.getType());
        fetcher = context.getGraphQLSchema().getCodeRegistry().getDataFetcher(parentType, definition);
    }

    SerializedString key() {
        return key;
    }

    GraphQLObjectType parentType() {
        return parentType;
    }

    MergedField field() {
        return field;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    ValueShape shape() {
        return shape;
    }

    DataFetcher<?> fetcher() {
        return fetcher;
    }

    boolean isTypeName() {
        return definition.equals(Introspection.TypeNameMetaFieldDef);
    }

    /** What is asked of objects of this type that are values of the field. */
    Selection selection(GraphQLObjectType type, Selections all) {
        Selection known = selections.get(type);
        if (known == null) {
            known = all.of(type, field);
            selections.put(type, known);
        }
        return known;
    }

    /** The resolver's arguments, made with the first object. */
    @Nullable
    Object[] arguments(Resolver resolver, @Nullable Object source) throws Exception {
        @Nullable Object @Nullable [] made = arguments;
        if (made == null) {
            made = resolver.arguments(environment(source, null));
            arguments = made;
        }
        return made;
    }

    /** @param step the position in the answer; null where nobody will ask for it */
    DataFetchingEnvironment environment(@Nullable Object source, @Nullable ExecutionStepInfo step) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
                .source(source)
                .localContext(context.getLocalContext())
                .arguments(argumentValues())
                .fieldDefinition(definition)
                .mergedField(field)
                .fieldType(definition.getType())
                .executionStepInfo(step)
                .parentType(parentType)
                .build();
    }

    private Map<String, Object> argumentValues() {
        Map<String, Object> known = argumentValues;
        if (known == null) {
            known = definition.getArguments().isEmpty()
                    ? Collections.emptyMap()
                    : ValuesResolver.getArgumentValues(
                            context.getGraphQLSchema().getCodeRegistry(),
                            definition.getArguments(),
                            field.getArguments(),
                            context.getCoercedVariables(),
                            context.getGraphQLContext(),
                            context.getLocale());
            argumentValues = known;
        }
        return known;
    }

    /**
     * Of which form the values of a field are.
     *
     * @param isNonNull whether the value itself must be there
     * @param element the form of the elements of a list; null for what is no list
     * @param type the type of what is no list
     */
    record ValueShape(boolean isNonNull, @Nullable ValueShape element, GraphQLOutputType type) {
        static ValueShape of(GraphQLType type) {
            boolean isNonNull = type instanceof GraphQLNonNull;
            GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
            ValueShape element = bare instanceof GraphQLList list ? of(list.getWrappedType()) : null;
            return new ValueShape(isNonNull, element, (GraphQLOutputType) bare);
        }
    }
}
