package org.chancery.serve.limits;

import static java.util.stream.Collectors.toMap;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.serve.schema.CostDirectives;
import org.jspecify.annotations.Nullable;

/** The prices of the schema, read once from its directives. */
final class PriceList {
    /** The price of a field without a directive. */
    private static final long USUAL = 1;

    /**
     * The price of a field.
     *
     * @param weight what it costs itself
     * @param assumedSize the length of its list if no argument says it
     * @param slicingArguments the arguments that say the length
     * @param sizedFields the fields of its value that hold the items; empty if the value is the list itself
     * @param arguments the prices of its arguments
     */
    record FieldPrice(
            long weight,
            int assumedSize,
            List<String> slicingArguments,
            Set<String> sizedFields,
            Map<String, InputPrice> arguments) {
        static final FieldPrice UNKNOWN = new FieldPrice(USUAL, 1, List.of(), Set.of(), Map.of());
    }

    /**
     * The price of an argument or an input field.
     *
     * @param weight the price of its use, with one value or a list
     * @param type the name of its type, without lists
     */
    record InputPrice(long weight, String type) {}

    private final Map<GraphQLFieldDefinition, FieldPrice> fields = new HashMap<>();
    private final Map<String, Map<String, InputPrice>> inputFields = new HashMap<>();
    private final Map<String, Map<String, Long>> enumValues = new HashMap<>();
    private final GraphQLSchema schema;

    PriceList(GraphQLSchema schema) {
        this.schema = schema;
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> fields.put(field, price(field)));
            } else if (type instanceof GraphQLInputObjectType input) {
                inputFields.put(
                        input.getName(),
                        input.getFieldDefinitions().stream()
                                .collect(toMap(GraphQLInputObjectField::getName, PriceList::price)));
            } else if (type instanceof GraphQLEnumType values) {
                enumValues.put(
                        values.getName(),
                        values.getValues().stream()
                                .collect(toMap(GraphQLEnumValueDefinition::getName, value -> weight(value, 0))));
            }
        }
    }

    GraphQLSchema schema() {
        return schema;
    }

    FieldPrice of(@Nullable GraphQLFieldDefinition field) {
        return field == null ? FieldPrice.UNKNOWN : fields.getOrDefault(field, FieldPrice.UNKNOWN);
    }

    /** The price of a field of an input type; null if the type has no such field, or no fields. */
    @Nullable
    InputPrice ofInputField(String type, String field) {
        return inputFields.getOrDefault(type, Map.of()).get(field);
    }

    /** The price of a value of an enum; 0 for everything else. */
    long ofEnumValue(String type, String value) {
        return enumValues.getOrDefault(type, Map.of()).getOrDefault(value, 0L);
    }

    private static FieldPrice price(GraphQLFieldDefinition field) {
        return new FieldPrice(
                weight(field, USUAL),
                CostDirectives.value(field, CostDirectives.LIST_SIZE, CostDirectives.ASSUMED_SIZE)
                        .map(size -> ((Number) size).intValue())
                        .orElse(1),
                texts(field, CostDirectives.SLICING_ARGUMENTS),
                Set.copyOf(texts(field, CostDirectives.SIZED_FIELDS)),
                field.getArguments().stream().collect(toMap(GraphQLArgument::getName, PriceList::price)));
    }

    private static InputPrice price(GraphQLArgument argument) {
        return new InputPrice(weight(argument, 0), name(argument.getType()));
    }

    private static InputPrice price(GraphQLInputObjectField field) {
        return new InputPrice(weight(field, 0), name(field.getType()));
    }

    private static String name(GraphQLType type) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
    }

    private static long weight(GraphQLDirectiveContainer element, long usual) {
        return CostDirectives.value(element, CostDirectives.COST, CostDirectives.WEIGHT)
                .map(weight -> Long.parseLong((String) weight))
                .orElse(usual);
    }

    @SuppressWarnings("unchecked") // The directive's definition says so.
    private static List<String> texts(GraphQLFieldDefinition field, String argument) {
        return CostDirectives.value(field, CostDirectives.LIST_SIZE, argument)
                .map(texts -> (List<String>) texts)
                .orElse(List.of());
    }
}
