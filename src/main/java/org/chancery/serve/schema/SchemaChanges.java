package org.chancery.serve.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Changes SmallRye's schema before anyone sees it. Each bean that is a {@link GraphQLTypeVisitorStub} says what it
 * changes; no two change the same element. They visit the schema together, because each visit builds it twice. Four
 * visits took most of a start.
 */
@Singleton
final class SchemaChanges {
    private final List<GraphQLTypeVisitorStub> changes;

    SchemaChanges(@Any Instance<GraphQLTypeVisitorStub> changes) {
        this.changes = changes.stream().toList();
    }

    void apply(@Observes GraphQLSchema.Builder builder) {
        // SmallRye advertises @constraint (which brings two scalars) and @rolesAllowed, which are not used. The
        // directives
        // of graphql-java come back by themselves.
        builder.clearDirectives();
        builder.additionalDirectives(CostDirectives.definitions());
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), new Together());
        builder.query(schema.getQueryType())
                .mutation(schema.getMutationType())
                .subscription(schema.getSubscriptionType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .codeRegistry(schema.getCodeRegistry());
    }

    private final class Together extends GraphQLTypeVisitorStub {
        @Override
        protected TraversalControl visitGraphQLType(
                GraphQLSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
            for (GraphQLTypeVisitorStub change : changes) {
                element.accept(context, change);
                if (context.isChanged()) {
                    break;
                }
            }
            return TraversalControl.CONTINUE;
        }
    }
}
