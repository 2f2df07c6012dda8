package org.chancery.serve.schema;

import graphql.Scalars;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.execution.resolver.ConcreteImplementationNotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * SmallRye's schema with the numbers of the specification. SmallRye's own {@code Int} accepts text and silently cuts
 * what does not fit into 32 bits.
 */
@ApplicationScoped
public class ServedSchema {

    private static final Logger LOG = Logger.getLogger(ServedSchema.class);

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
     * SmallRye resolves an interface or a union to the object type of the schema that it built. The engine would take
     * the type of the same name in this schema for another type. The fields of a fragment on it would be missing,
     * without an error.
     */
    private static GraphQLSchema resolvingToOwnTypes(GraphQLSchema transformed) {
        GraphQLCodeRegistry registry = transformed.getCodeRegistry().transform(builder -> {
            UnservedDirectives.hide(builder);
            GraphQLCodeRegistry original = transformed.getCodeRegistry();
            for (GraphQLNamedType type : transformed.getAllTypesAsList()) {
                if (type instanceof GraphQLInterfaceType ofObjects) {
                    builder.typeResolver(ofObjects, ownType(original.getTypeResolver(ofObjects)));
                } else if (type instanceof GraphQLUnionType ofObjects) {
                    builder.typeResolver(ofObjects, ownType(original.getTypeResolver(ofObjects)));
                }
            }
        });
        return transformed.transform(builder -> builder.codeRegistry(registry));
    }

    /** The engine has an error for an object without a type, at its place. SmallRye's would end the operation. */
    private static TypeResolver ownType(TypeResolver original) {
        return environment -> {
            try {
                return environment
                        .getSchema()
                        .getObjectType(original.getType(environment).getName());
            } catch (ConcreteImplementationNotFoundException unknown) {
                LOG.error("An object has no type in the schema", unknown);
                return null;
            }
        };
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
