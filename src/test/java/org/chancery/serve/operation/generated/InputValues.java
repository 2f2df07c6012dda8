package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Random values of input types, as JSON has them. */
final class InputValues {
    private final Chance chance;
    private final ValuePool pool;

    InputValues(Chance chance, ValuePool pool) {
        this.chance = chance;
        this.pool = pool;
    }

    private @Nullable Object value(GraphQLType type, String name) {
        return !(type instanceof GraphQLNonNull) && chance.of(0.03) ? null : present(type, name);
    }

    /** A value that is not null. */
    Object present(GraphQLType type, String name) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return list((GraphQLInputType) list.getWrappedType(), name);
        }
        if (bare instanceof GraphQLInputObjectType object) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            chosen(object).forEach(field -> fields.put(field.getName(), value(field.getType(), field.getName())));
            return fields;
        }
        return bare instanceof GraphQLEnumType ofNames
                ? name(ofNames)
                : pool.scalar((GraphQLScalarType) bare, name, chance);
    }

    private Object list(GraphQLInputType element, String name) {
        // A value alone stands for a list of one.
        if (chance.of(0.1)) {
            return present(element, name);
        }
        List<@Nullable Object> elements = new ArrayList<>();
        int length = length();
        while (elements.size() < length) {
            elements.add(value(element, name));
        }
        return elements;
    }

    /** Of a list: mostly one or two, sometimes none. */
    int length() {
        return chance.of(0.06) ? 0 : 1 + chance.below(chance.of(0.5) ? 1 : 3);
    }

    private String name(GraphQLEnumType type) {
        return chance.oneOf(type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList());
    }

    /** Those fields that must be there, and few of the others: each is a condition, and all must hold. */
    List<GraphQLInputObjectField> chosen(GraphQLInputObjectType type) {
        List<GraphQLInputObjectField> fields = type.getFields();
        double share = 1.6 / fields.size();
        return fields.stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) || chance.of(share))
                .toList();
    }
}
