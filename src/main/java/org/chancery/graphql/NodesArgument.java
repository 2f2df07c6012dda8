package org.chancery.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.inject.Singleton;

/**
 * Gives {@code nodes(ids)} the type that Relay wants. SmallRye 2.17 takes a list with {@code @Id} for one id, and then
 * refuses each value of it; so the Java argument is a list of strings.
 */
@Singleton
final class NodesArgument extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        boolean isOfNodes = context.getParentNode() instanceof GraphQLFieldDefinition field
                && field.getName().equals("nodes")
                && argument.getName().equals("ids");
        return isOfNodes
                ? changeNode(context, argument.transform(ids -> ids.type(listOfIds())))
                : TraversalControl.CONTINUE;
    }

    private static GraphQLNonNull listOfIds() {
        return GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)));
    }
}
