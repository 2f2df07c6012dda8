package org.chancery.serve.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.limits.PriceList.FieldPrice;
import org.jspecify.annotations.Nullable;

/**
 * The highest price of an operation, known before it runs: that of each field, as often as the answer may contain it.
 * {@link DocumentShape} has bounded the number of fields.
 */
final class OperationPrice {
    /** Above any limit, and small enough that sums of it do not overflow. */
    private static final long ENDLESS = 1_000_000_000_000L;

    /** The introspection of a tool. graphql-java rejects a circular one itself. */
    private static final long INTROSPECTION = 1_000;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final PriceList prices;
    private final GraphQLSchema schema;
    private final OperationDefinition operation;
    private final ArgumentPrice arguments;
    private int maxDepth;
    private long points;

    OperationPrice(
            PriceList prices,
            Document document,
            OperationDefinition operation,
            Map<String, @Nullable Object> variables) {
        this.prices = prices;
        this.schema = prices.schema();
        this.operation = operation;
        this.arguments = new ArgumentPrice(prices, operation, variables);
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** @throws ClientError QUERY_TOO_COMPLEX if fields nest too deep */
    long points(int deepest) {
        maxDepth = deepest;
        GraphQLFieldsContainer root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        add(operation.getSelectionSet(), new Place(root, 1, 1, 1, Set.of()));
        return points;
    }

    /**
     * The context of a selection.
     *
     * @param type the type of the objects that it selects from; null if it is unknown
     * @param times the largest number of such objects
     * @param items the number of items in each field that holds the page
     * @param sized the fields that hold the page
     */
    private record Place(@Nullable GraphQLFieldsContainer type, int depth, long times, long items, Set<String> sized) {}

    private void add(SelectionSet selected, Place place) {
        for (Selection<?> selection : selected.getSelections()) {
            if (selection instanceof Field field) {
                add(field, place);
            } else if (selection instanceof InlineFragment fragment) {
                add(fragment.getSelectionSet(), narrowed(place, fragment.getTypeCondition()));
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                add(fragment.getSelectionSet(), narrowed(place, fragment.getTypeCondition()));
            }
        }
    }

    private void add(Field field, Place place) {
        GraphQLFieldDefinition definition =
                place.type() == null ? null : place.type().getFieldDefinition(field.getName());
        FieldPrice price = prices.of(definition);
        boolean isIntrospection = field.getName().startsWith("__") && field.getSelectionSet() != null;
        long itself = isIntrospection ? INTROSPECTION : price.weight() + arguments.of(field, price);
        points = Math.min(ENDLESS, points + times(place.times(), itself));
        if (field.getSelectionSet() == null || isIntrospection) {
            return;
        }
        if (place.depth() >= maxDepth) {
            throw new ClientError(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "The operation nests fields deeper than " + maxDepth
                            + " levels. Split it into several operations.");
        }
        add(field.getSelectionSet(), below(field, definition, price, place));
    }

    private Place below(Field field, @Nullable GraphQLFieldDefinition definition, FieldPrice price, Place place) {
        GraphQLFieldsContainer type = definition != null
                        && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer container
                ? container
                : null;
        long size = arguments.size(field, price);
        long items = place.sized().contains(field.getName()) ? place.items() : 1;
        boolean isPage = !price.sizedFields().isEmpty();
        return new Place(
                type,
                place.depth() + 1,
                times(place.times(), isPage ? items : times(items, size)),
                isPage ? size : 1,
                price.sizedFields());
    }

    private Place narrowed(Place place, @Nullable TypeName condition) {
        if (condition == null) {
            return place;
        }
        GraphQLFieldsContainer type =
                schema.getType(condition.getName()) instanceof GraphQLFieldsContainer known ? known : null;
        return new Place(type, place.depth(), place.times(), place.items(), place.sized());
    }

    private static long times(long left, long right) {
        return right != 0 && left > ENDLESS / right ? ENDLESS : left * right;
    }
}
