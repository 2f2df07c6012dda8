package org.chancery.serve.operation.generated;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values as documents have them. */
final class Literals {
    private Literals() {}

    static String of(GraphQLType type, @Nullable Object value) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (value == null) {
            return "null";
        }
        if (bare instanceof GraphQLList list) {
            GraphQLType element = list.getWrappedType();
            return value instanceof List<?> elements
                    ? elements.stream().map(each -> of(element, each)).collect(Collectors.joining(", ", "[", "]"))
                    : of(element, value);
        }
        if (bare instanceof GraphQLInputObjectType object) {
            return ((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(field -> field.getKey() + ": " + ofField(object, field))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text && !(bare instanceof GraphQLEnumType) ? quoted(text) : value.toString();
    }

    private static String ofField(GraphQLInputObjectType object, Map.Entry<?, ?> field) {
        return of(object.getField(field.getKey().toString()).getType(), field.getValue());
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
