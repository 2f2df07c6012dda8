package org.chancery.serve.http.testapi;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;

/**
 * Replaces the application's schema with that of {@link TestApi} and {@link FaultyApi}. Quarkus indexes every test
 * class for the application of every test. If the class were annotated as a GraphQL API, its fields would be in all
 * schemas.
 */
@Alternative
@ApplicationScoped
class TestApiSchema {

    private static final DotName GRAPHQL_API = DotName.createSimple(GraphQLApi.class);

    private final Schema model;
    private final GraphQLSchema schema;

    TestApiSchema() throws IOException {
        Index classes = Index.of(
                TestApi.class,
                Item.class,
                Book.class,
                Film.class,
                Span.class,
                Depth.class,
                FaultyApi.class,
                Machine.class,
                MachineKind.class,
                Range.class,
                Part.class,
                Spare.class,
                Wheel.class,
                Gear.class,
                List.class,
                Collection.class,
                Optional.class,
                Map.class);
        model = SchemaBuilder.build(withApis(classes));
        schema = changed(Bootstrap.bootstrap(model));
    }

    @Produces
    Schema model() {
        return model;
    }

    @Produces
    GraphQLSchema schema() {
        return schema;
    }

    /** A scalar that rejects values with a code, as the application's scalars do, and an enum that lacks a value. */
    private static GraphQLSchema changed(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLEnumType(
                    GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
                List<GraphQLEnumValueDefinition> known = type.getValues().stream()
                        .filter(value -> !value.getName().equals(MachineKind.UNKNOWN_TO_THE_SCHEMA.name()))
                        .toList();
                return known.size() < type.getValues().size()
                        ? changeNode(context, type.transform(builder -> builder.replaceValues(known)))
                        : TraversalControl.CONTINUE;
            }

            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                return scalar.getName().equals("Date")
                        ? changeNode(context, scalar.transform(date -> date.coercing(new StrictDay())))
                        : TraversalControl.CONTINUE;
            }
        });
    }

    private static IndexView withApis(Index classes) {
        List<AnnotationInstance> apis = List.of(api(classes, TestApi.class), api(classes, FaultyApi.class));
        return (IndexView) Proxy.newProxyInstance(
                TestApiSchema.class.getClassLoader(), new Class<?>[] {IndexView.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getAnnotations") && GRAPHQL_API.equals(arguments[0])) {
                        return apis;
                    }
                    try {
                        return method.invoke(classes, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static AnnotationInstance api(Index classes, Class<?> api) {
        return AnnotationInstance.builder(GraphQLApi.class).buildWithTarget(classes.getClassByName(api));
    }
}
