package org.chancery.serve.limits;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.chancery.graphql.PageRequest;
import org.chancery.serve.schema.CostDirectives;

/** Adds the prices that follow from the shape of a field: those of pages, and the sizes of lists. */
@Singleton
final class PricedSchema extends GraphQLTypeVisitorStub {
    /** Each page is a search of its own. */
    private static final int PAGE = 300;

    /** The items that we expect in a list without pages. Nested lists multiply as pages do. */
    private static final int SHORT_LIST = 3;

    private static final List<String> PAGE_SIZES = List.of("first", "last");
    private static final List<String> ITEMS = List.of("edges", "nodes");

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLFieldDefinition priced = priced(field, isConnection(context.getParentNode()));
        return priced.equals(field) ? TraversalControl.CONTINUE : changeNode(context, priced);
    }

    private static GraphQLFieldDefinition priced(GraphQLFieldDefinition field, boolean ofConnection) {
        if (CostDirectives.isOn(field, CostDirectives.LIST_SIZE)) {
            return field;
        }
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        if (isConnection(GraphQLTypeUtil.unwrapAll(field.getType()))) {
            return page(field, ITEMS);
        }
        if (isList && field.getArgument(PAGE_SIZES.get(0)) != null) {
            return page(field, List.of());
        }
        boolean isItems = ofConnection && ITEMS.contains(field.getName());
        return isList && !isItems
                ? field.transform(builder -> builder.withAppliedDirective(CostDirectives.list(SHORT_LIST)))
                : field;
    }

    private static GraphQLFieldDefinition page(GraphQLFieldDefinition field, List<String> items) {
        boolean hasPrice = CostDirectives.isOn(field, CostDirectives.COST);
        return field.transform(builder -> {
            builder.withAppliedDirective(CostDirectives.page(PageRequest.USUAL, PAGE_SIZES, items));
            if (!hasPrice) {
                builder.withAppliedDirective(CostDirectives.cost(PAGE));
            }
        });
    }

    private static boolean isConnection(Object type) {
        return type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
    }
}
