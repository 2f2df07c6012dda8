package org.chancery.wire;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;

/** Changes SmallRye's schema before anyone sees it; for observers of {@link GraphQLSchema.Builder}. */
public final class SchemaChange {

    private SchemaChange() {}

    /** Puts what the visitor makes of the schema in its place. */
    public static void apply(GraphQLSchema.Builder builder, GraphQLTypeVisitorStub visitor) {
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), visitor);
        builder.query(schema.getQueryType())
                .mutation(schema.getMutationType())
                .subscription(schema.getSubscriptionType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .codeRegistry(schema.getCodeRegistry());
    }
}
