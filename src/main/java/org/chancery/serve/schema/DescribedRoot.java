package org.chancery.serve.schema;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.inject.Singleton;

/** Describes the root of the schema for newcomers. */
@Singleton
final class DescribedRoot extends GraphQLTypeVisitorStub {
    private static final String ROOT =
            "The questions that can be asked. Start with `meetings` or `timeline` and a filter, or with "
                    + "`actor`, `dispute` or"
                    + " `search` to find a record; `node` fetches one again by its id.";

    @Override
    public TraversalControl visitGraphQLObjectType(
            GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
        return type.getName().equals("Query")
                ? changeNode(context, type.transform(root -> root.description(ROOT)))
                : TraversalControl.CONTINUE;
    }
}
