package org.chancery.serve.schema;

import graphql.Scalars;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SmallRye's schema with the numbers of the specification. SmallRye's own {@code Int} accepts text and silently cuts
 * what does not fit into 32 bits.
 */
@ApplicationScoped
public class ServedSchema {

    private static final List<GraphQLScalarType> STRICT = List.of(Scalars.GraphQLInt, FiniteFloat.TYPE);

    private final GraphQLSchema schema;
    private @Nullable String text;

    ServedSchema(GraphQLSchema schema) {
        this.schema = resolvingToOwnTypes(SchemaTransformer.transformSchema(schema, new StrictNumbers()));
    }

    public GraphQLSchema schema() {
        return schema;
    }

    /** The schema as clients read it, printed once. */
    public synchronized String text() {
        if (text == null) {
            text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                            .includeScalarTypes(true)
                            .includeSchemaDefinition(true)
                            .includeDirectiveDefinition(UnservedDirectives::isTold))
                    .print(schema);
        }
        return text;
    }

    /**
     * SmallRye resolves an interface to the object type of the schema that it built. The engine would take the type of
     * the same name in this schema for another type. The fields of a fragment on it would be missing, without an error.
     */
    private static GraphQLSchema resolvingToOwnTypes(GraphQLSchema transformed) {
        GraphQLCodeRegistry registry = transformed.getCodeRegistry().transform(builder -> {
            UnservedDirectives.hide(builder);
            transformed.getAllTypesAsList().stream()
                    .filter(GraphQLInterfaceType.class::isInstance)
                    .map(GraphQLInterfaceType.class::cast)
                    .forEach(type -> builder.typeResolver(
                            type, ownType(transformed.getCodeRegistry().getTypeResolver(type))));
        });
        return transformed.transform(builder -> builder.codeRegistry(registry));
    }

    private static TypeResolver ownType(TypeResolver original) {
        return environment -> environment
                .getSchema()
                .getObjectType(original.getType(environment).getName());
    }

    private static final class StrictNumbers extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            for (GraphQLScalarType strict : STRICT) {
                if (strict.getName().equals(scalar.getName()) && !strict.equals(scalar)) {
                    return changeNode(context, strict);
                }
            }
            return TraversalControl.CONTINUE;
        }
    }
}
