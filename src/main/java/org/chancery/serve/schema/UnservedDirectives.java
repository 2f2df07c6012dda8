package org.chancery.serve.schema;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Directives that graphql-java adds to every schema and that are not served here. Neither introspection nor the text of
 * the schema shows them, and no document may use them.
 */
public final class UnservedDirectives {
    private static final Set<String> NAMES = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    /** Every schema has these without a definition. */
    private static final Set<String> UNDERSTOOD =
            Set.of(Directives.IncludeDirective.getName(), Directives.SkipDirective.getName());

    private static final FieldCoordinates INTROSPECTED = FieldCoordinates.coordinates("__Schema", "directives");

    private UnservedDirectives() {}

    static boolean isServed(String directive) {
        return !NAMES.contains(directive);
    }

    /** Whether the text of the schema defines the directive. */
    static boolean isTold(String directive) {
        return isServed(directive) && !UNDERSTOOD.contains(directive);
    }

    /** Removes them from introspection. */
    static void hide(GraphQLCodeRegistry.Builder registry) {
        DataFetcher<List<GraphQLDirective>> served = environment -> served(environment.getGraphQLSchema());
        registry.dataFetcher(INTROSPECTED, served);
    }

    private static List<GraphQLDirective> served(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> isServed(directive.getName()))
                .toList();
    }

    /** The first use of one of them in the document. */
    public static Optional<Directive> firstIn(Document document) {
        AtomicReference<Directive> found = new AtomicReference<>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes") // As graphql-java declares it.
                            public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
                                if (isServed(node.getName())) {
                                    return TraversalControl.CONTINUE;
                                }
                                found.set(node);
                                return TraversalControl.QUIT;
                            }
                        },
                        document);
        return Optional.ofNullable(found.get());
    }
}
