package org.chancery.wire;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses operations that ask for too much, before they run. What counts is the number of field values the answer may
 * hold: a field below a page counts once for each item of the page, below any other list as often as such a short list has
 * items.
 */
@ApplicationScoped
public class OperationLimits {

    /** The items on a page when the client names no number. */
    public static final int DEFAULT_PAGE = 20;

    /** The most items on a page. */
    public static final int LARGEST_PAGE = 200;

    /** The items we expect in a list that is not paged. Nested without end, such lists multiply as pages do. */
    private static final int SHORT_LIST = 3;

    /** What a page costs beside its fields: it is a search of its own, for each object that has it. */
    private static final int COST_OF_PAGE = 200;

    private final Map<String, FieldCost> costs = new HashMap<>();
    private final GraphQLSchema schema;
    private final int maxDepth;
    private final int maxFields;

    OperationLimits(ServedSchema served, WireConfig config, @All List<FieldCost> costs) {
        costs.forEach(cost -> this.costs.put(cost.field(), cost));
        this.schema = served.schema();
        this.maxDepth = config.maxDepth();
        this.maxFields = config.maxFields();
    }

    /**
     * What the operation costs at most, in field values.
     *
     * @throws ClientError QUERY_TOO_COMPLEX if the operation is above a limit
     */
    long price(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        return new Count(document, operation, variables).run();
    }

    private final class Count {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, @Nullable Object> variables = new HashMap<>();
        private final OperationDefinition operation;
        private long fields;

        Count(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
            this.operation = operation;
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                this.variables.put(variable.getName(), variable.getDefaultValue());
            }
            this.variables.putAll(variables);
        }

        long run() {
            GraphQLFieldsContainer root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                    ? schema.getMutationType()
                    : schema.getQueryType();
            count(operation.getSelectionSet(), root, 1, 1);
            return fields;
        }

        private void count(
                SelectionSet selected, @Nullable GraphQLFieldsContainer parent, int depth, long multiplicity) {
            for (Selection<?> selection : selected.getSelections()) {
                if (selection instanceof Field field) {
                    count(field, parent, depth, multiplicity);
                } else if (selection instanceof InlineFragment fragment) {
                    count(
                            fragment.getSelectionSet(),
                            narrowed(parent, fragment.getTypeCondition()),
                            depth,
                            multiplicity);
                } else if (selection instanceof FragmentSpread spread) {
                    FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                    count(
                            fragment.getSelectionSet(),
                            narrowed(parent, fragment.getTypeCondition()),
                            depth,
                            multiplicity);
                }
            }
        }

        private void count(Field field, @Nullable GraphQLFieldsContainer parent, int depth, long multiplicity) {
            GraphQLFieldDefinition definition = parent == null ? null : parent.getFieldDefinition(field.getName());
            FieldCost cost = parent == null ? null : costs.get(parent.getName() + "." + field.getName());
            fields += multiplicity * (cost != null ? cost.itself() : isPage(definition) ? COST_OF_PAGE : 1);
            if (fields > maxFields) {
                throw new ClientError(
                        ErrorCode.QUERY_TOO_COMPLEX,
                        "The operation may ask for more than " + maxFields
                                + " field values, where a page counts for "
                                + COST_OF_PAGE
                                + " and figures over the archive for more. Ask for smaller pages, fewer fields or fewer pages within pages.");
            }
            // Introspection has a guard of its own in graphql-java.
            if (field.getSelectionSet() == null || field.getName().startsWith("__")) {
                return;
            }
            if (depth >= maxDepth) {
                throw new ClientError(
                        ErrorCode.QUERY_TOO_COMPLEX,
                        "The operation nests fields deeper than " + maxDepth
                                + " levels. Split it into several operations.");
            }
            count(
                    field.getSelectionSet(),
                    typeOf(definition),
                    depth + 1,
                    multiplicity * (cost != null ? cost.items() : items(field, definition, parent)));
        }

        private @Nullable GraphQLFieldsContainer typeOf(@Nullable GraphQLFieldDefinition definition) {
            return definition != null
                            && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer type
                    ? type
                    : null;
        }

        private @Nullable GraphQLFieldsContainer narrowed(
                @Nullable GraphQLFieldsContainer parent, @Nullable TypeName condition) {
            if (condition == null) {
                return parent;
            }
            return schema.getType(condition.getName()) instanceof GraphQLFieldsContainer type ? type : null;
        }

        /** How many objects the field may hold for each that has it. */
        private long items(
                Field field, @Nullable GraphQLFieldDefinition definition, @Nullable GraphQLFieldsContainer parent) {
            if (definition == null || parent == null) {
                return 1;
            }
            if (isPage(definition)) {
                return pageSize(field);
            }
            // The edges of a connection are its page, which has been counted.
            boolean isShortList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))
                    && !parent.getName().endsWith("Connection");
            return isShortList ? SHORT_LIST : 1;
        }

        private boolean isPage(@Nullable GraphQLFieldDefinition definition) {
            return definition != null && definition.getArgument("first") != null;
        }

        private long pageSize(Field field) {
            for (Argument argument : field.getArguments()) {
                boolean isPageSize =
                        argument.getName().equals("first") || argument.getName().equals("last");
                Integer asked = isPageSize ? number(argument.getValue()) : null;
                if (asked != null) {
                    // A page above the largest is refused by the resolver, in words that fit.
                    return Math.max(1, Math.min(asked, LARGEST_PAGE));
                }
            }
            return DEFAULT_PAGE;
        }

        private @Nullable Integer number(@Nullable Object value) {
            if (value instanceof VariableReference reference) {
                return number(variables.get(reference.getName()));
            }
            if (value instanceof IntValue literal) {
                return literal.getValue().intValue();
            }
            return value instanceof Number number && !(value instanceof Value) ? number.intValue() : null;
        }
    }
}
