package org.chancery.wire;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Takes the directives out of SmallRye's schema that nothing here heeds, and describes its root for newcomers. */
@Singleton
final class PublishedSchema {
    private static final String ROOT =
            "The questions that can be asked. Start with `meetings` or `timeline` and a filter, or with `actor`, `dispute` or"
                    + " `search` to find a record; `node` fetches one again by its id.";

    void publish(@Observes GraphQLSchema.Builder builder) {
        // SmallRye advertises @constraint (which brings two scalars) and @rolesAllowed, which are not used. The
        // directives of
        // graphql-java come back by themselves.
        builder.clearDirectives();
        builder.additionalDirectives(CostDirectives.definitions());
        SchemaChange.apply(builder, new DescribedRoot());
    }

    private static final class DescribedRoot extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            return type.getName().equals("Query")
                    ? changeNode(context, type.transform(root -> root.description(ROOT)))
                    : TraversalControl.CONTINUE;
        }
    }
}
