package org.chancery.serve.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The specification's {@code Float}, which has no infinity. graphql-java turns a literal such as {@code 1e400} into
 * one.
 */
final class FiniteFloat implements Coercing<Object, Object> {
    static final GraphQLScalarType TYPE = Scalars.GraphQLFloat.transform(type -> type.coercing(new FiniteFloat()));

    private static final String INFINITE = "The number is beyond the range of a Float, about 1.8e308";

    private final Coercing<?, ?> original = Scalars.GraphQLFloat.getCoercing();

    private FiniteFloat() {}

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
        return original.serialize(result, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Object number = original.parseValue(input, context, locale);
        if (isInfinite(number)) {
            throw new CoercingParseValueException(INFINITE);
        }
        return number;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object number = original.parseLiteral(literal, variables, context, locale);
        if (isInfinite(number)) {
            throw new CoercingParseLiteralException(INFINITE);
        }
        return number;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return original.valueToLiteral(input, context, locale);
    }

    private static boolean isInfinite(@Nullable Object number) {
        return number instanceof Double value && (value.isInfinite() || value.isNaN());
    }
}
