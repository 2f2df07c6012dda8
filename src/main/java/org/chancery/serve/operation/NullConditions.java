package org.chancery.serve.operation;

import graphql.Directives;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Variables that are null where {@code @include} or {@code @skip} needs true or false. A default lets them be null, and
 * graphql-java fails on them in the middle of the execution.
 */
final class NullConditions {
    private static final Set<String> CONDITIONS =
            Set.of(Directives.IncludeDirective.getName(), Directives.SkipDirective.getName());

    private NullConditions() {}

    /** @throws ClientError BAD_QUERY if there is one */
    static void requireNone(Document document, Map<String, @Nullable Object> variables) {
        if (variables.values().stream().anyMatch(Objects::isNull)) {
            new NodeTraverser().preOrder(new Visitor(variables), document);
        }
    }

    private static final class Visitor extends NodeVisitorStub {
        private final Map<String, @Nullable Object> variables;

        Visitor(Map<String, @Nullable Object> variables) {
            this.variables = variables;
        }

        @Override
        @SuppressWarnings("rawtypes") // As graphql-java declares it.
        public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
            if (CONDITIONS.contains(directive.getName())) {
                directive.getArguments().forEach(argument -> requireValue(directive, argument));
            }
            return TraversalControl.CONTINUE;
        }

        private void requireValue(Directive directive, Argument argument) {
            if (argument.getValue() instanceof VariableReference variable
                    && variables.containsKey(variable.getName())
                    && variables.get(variable.getName()) == null) {
                throw new ClientError(
                        ErrorCode.BAD_QUERY,
                        ("The variable \"%s\" is null, and @%s needs true or false. Give it one of them, or leave it"
                                        + " out.")
                                .formatted(variable.getName(), directive.getName()));
            }
        }
    }
}
