package org.chancery.serve.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import java.util.List;

/** Finds what an operation asks of the objects of a type: with fragments, aliases, and the directives to skip. */
final class Selections {
    private final FieldCollector collector = new FieldCollector();
    private final ExecutionContext context;

    Selections(ExecutionContext context) {
        this.context = context;
    }

    Selection of(GraphQLObjectType type, MergedField field) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        return of(type, collector.collectFields(parameters, field));
    }

    Selection of(GraphQLObjectType type, MergedSelectionSet fields) {
        List<SelectedField> selected = fields.getSubFieldsList().stream()
                .map(field -> new SelectedField(context, type, field))
                .toList();
        return new Selection(type, selected);
    }
}
