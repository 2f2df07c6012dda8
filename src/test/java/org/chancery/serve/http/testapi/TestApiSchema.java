package org.chancery.serve.http.testapi;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.schema.SchemaBuilder;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;

/**
 * Replaces the application's schema with that of {@link TestApi}. Quarkus indexes every test class for the application
 * of every test. If the class were annotated as a GraphQL API, its fields would be in all schemas.
 */
@Alternative
@ApplicationScoped
class TestApiSchema {

    private static final DotName GRAPHQL_API = DotName.createSimple(GraphQLApi.class);

    private final Schema model;
    private final GraphQLSchema schema;

    TestApiSchema() throws IOException {
        Index classes = Index.of(
                TestApi.class, Item.class, Book.class, Film.class, Span.class, Depth.class, List.class, Map.class);
        model = SchemaBuilder.build(withApi(classes));
        schema = withStrictDays(Bootstrap.bootstrap(model));
    }

    @Produces
    Schema model() {
        return model;
    }

    @Produces
    GraphQLSchema schema() {
        return schema;
    }

    /** A scalar that rejects values with a code, as the application's scalars do. */
    private static GraphQLSchema withStrictDays(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                return scalar.getName().equals("Date")
                        ? changeNode(context, scalar.transform(date -> date.coercing(new StrictDay())))
                        : TraversalControl.CONTINUE;
            }
        });
    }

    private static IndexView withApi(Index classes) {
        AnnotationInstance api =
                AnnotationInstance.builder(GraphQLApi.class).buildWithTarget(classes.getClassByName(TestApi.class));
        return (IndexView) Proxy.newProxyInstance(
                TestApiSchema.class.getClassLoader(), new Class<?>[] {IndexView.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getAnnotations") && GRAPHQL_API.equals(arguments[0])) {
                        return List.of(api);
                    }
                    try {
                        return method.invoke(classes, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
